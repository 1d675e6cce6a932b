package io.kaohe.report;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.kaohe.diff.AgentMonths;
import io.kaohe.diff.Change;
import io.kaohe.diff.ComparedMonth;
import io.kaohe.diff.ImpactReport;
import io.kaohe.diff.PolicyVersion;
import io.kaohe.report.ImpactView.HeadLine;
import io.kaohe.report.ImpactView.Outcome;
import io.kaohe.text.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is compared, and what comes of it in a few lines. */
final class ImpactHead {
    private static final int MONTHS_LISTED = 6;

    private final ImpactReport report;
    private final Lexicon lexicon;
    private final ImpactWords words;
    private final Language language;

    ImpactHead(ImpactReport report, Lexicon lexicon, ImpactWords words, Language language) {
        this.report = report;
        this.lexicon = lexicon;
        this.words = words;
        this.language = language;
    }

    String title() {
        Set<String> names = distinct(
                month -> words.fromTo(month.before().name(), month.after().name()));
        return names.size() == 1
                ? lexicon.say("impact.titleOf", names.iterator().next())
                : lexicon.say("impact.title");
    }

    List<HeadLine> lines() {
        List<HeadLine> lines = new ArrayList<>();
        add(lines, "impact.before", versions(ComparedMonth::before));
        add(lines, "impact.after", versions(ComparedMonth::after));
        add(lines, "impact.policy", distinct(month -> words.fromTo(titled(month.before()), titled(month.after()))));
        add(lines, "impact.settings", settings());
        add(lines, "impact.months", months());
        return lines;
    }

    List<Outcome> outcome() {
        AgentMonths months = report.agentMonths();
        List<Outcome> outcome = new ArrayList<>();
        outcome.add(new Outcome(verdict(months), Optional.empty()));
        if (months.gain() > 0) {
            outcome.add(new Outcome(said("impact.gain", months.gain()), Optional.of(words.money(months.gains()))));
        }
        if (months.lose() > 0) {
            outcome.add(new Outcome(said("impact.lose", months.lose()), Optional.of(words.money(months.losses()))));
        }
        if (months.gain() > 0 && months.lose() > 0) {
            outcome.add(new Outcome(
                    lexicon.say("impact.inAll"),
                    Optional.of(words.money(months.gains().add(months.losses())))));
        }
        if (months.withoutMoney() > 0) {
            outcome.add(new Outcome(said("impact.withoutMoney", months.withoutMoney()), Optional.empty()));
        }
        return outcome;
    }

    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        int reworded = report.tally().count(Change.REWORDED);
        if (reworded > 0) {
            remarks.add(said("impact.reworded", reworded));
        }
        if (!report.rejected().isEmpty()) {
            remarks.add(said("impact.uncounted", report.rejected().size()));
        }
        Multimaps.index(
                        report.compared(),
                        month -> List.of(
                                month.diff().team(), month.diff().period().toString()))
                .asMap()
                .forEach((month, documents) -> addRepeated(remarks, month, documents));
        return remarks;
    }

    private void addRepeated(List<String> remarks, List<String> month, Collection<ComparedMonth> documents) {
        if (documents.size() > 1) {
            String sources = String.join(
                    lexicon.say("list.separator"),
                    documents.stream().map(ComparedMonth::source).toList());
            remarks.add(lexicon.say("impact.repeated", month.get(0), month.get(1), sources));
        }
    }

    private Set<String> versions(Function<ComparedMonth, PolicyVersion> side) {
        return distinct(month -> {
            PolicyVersion version = side.apply(month);
            return lexicon.say(
                    "impact.version", version.name(), version.effective().toString());
        });
    }

    private String titled(PolicyVersion version) {
        return lexicon.say("named", version.title().in(language), version.id());
    }

    /** The settings of unlike values. */
    private Set<String> settings() {
        Set<String> settings = new LinkedHashSet<>();
        for (ComparedMonth month : report.compared()) {
            Stream.concat(month.before().settings().keySet().stream(), month.after().settings().keySet().stream())
                    .distinct()
                    .forEach(name -> {
                        String before = month.before().settings().getOrDefault(name, "");
                        String after = month.after().settings().getOrDefault(name, "");
                        if (!before.equals(after)) {
                            settings.add(lexicon.say("impact.setting", name, words.fromTo(before, after)));
                        }
                    });
        }
        return settings;
    }

    private Set<String> months() {
        ImmutableListMultimap<String, ComparedMonth> teams =
                Multimaps.index(report.compared(), month -> month.diff().team());
        Set<String> months = new LinkedHashSet<>();
        teams.asMap().forEach((team, all) -> months.add(lexicon.say("impact.ofTeam", team, months(all))));
        return months;
    }

    private String months(Collection<ComparedMonth> all) {
        TreeSet<String> months = new TreeSet<>(
                all.stream().map(month -> month.diff().period().toString()).toList());
        return months.size() <= MONTHS_LISTED
                ? String.join(lexicon.say("list.separator"), months)
                : lexicon.say("impact.span", count(months.size()), months.first(), months.last());
    }

    private Set<String> distinct(Function<ComparedMonth, String> text) {
        return new LinkedHashSet<>(report.compared().stream().map(text).toList());
    }

    /** A line for each text, the first with the name. */
    private void add(List<HeadLine> lines, String key, Set<String> texts) {
        String name = lexicon.say(key);
        for (String text : texts) {
            lines.add(new HeadLine(name, text));
            name = "";
        }
    }

    private String verdict(AgentMonths months) {
        return months.different() == 0
                ? said("impact.none", months.all())
                : String.format(
                        Locale.ROOT,
                        lexicon.counted("impact.some", count(months.different())),
                        count(months.different()),
                        count(months.all()));
    }

    private String said(String key, int count) {
        return String.format(Locale.ROOT, lexicon.counted(key, count(count)), count(count));
    }

    private static String count(int count) {
        return Integer.toString(count);
    }
}
