package io.kaohe.engine;

import io.kaohe.fact.Agent;
import io.kaohe.fact.TeamMonth;
import io.kaohe.policy.PolicyDefinition;
import io.kaohe.policy.Setting;
import io.kaohe.policy.SettingType;
import io.kaohe.policy.SettingValues;
import io.kaohe.problem.FactsException;
import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.text.Nearest;
import io.kaohe.text.Words;
import java.util.List;

/** Holds the settings that name an agent against the agents of a month. */
final class AgentSettings {
    private AgentSettings() {}

    /** @throws FactsException with every setting that names none of the month's agents */
    static void check(PolicyDefinition policy, SettingValues values, TeamMonth month) {
        List<Problem> problems = policy.settings().stream()
                .filter(setting -> setting.type() == SettingType.AGENT)
                .flatMap(setting -> values.value(setting.name()).stream()
                        .map(Object::toString)
                        .filter(id -> month.agent(id).isEmpty())
                        .map(id -> problem(policy, setting, id, month)))
                .toList();
        if (!problems.isEmpty()) {
            throw new FactsException(problems);
        }
    }

    private static Problem problem(PolicyDefinition policy, Setting setting, String id, TeamMonth month) {
        List<String> known = month.agents().stream().map(Agent::id).toList();
        return Problem.error(
                        "unknown-agent",
                        Place.at(month.source(), "/agents"),
                        Words.of(
                                "the setting " + setting.name() + " of " + policy.id() + " is \"" + id
                                        + "\", and there is no agent of that id",
                                "制度 " + policy.id() + " 的设置 " + setting.name() + " 为“" + id + "”，但没有这个编号的员工"))
                .maybe(Nearest.hint(id, known));
    }
}
