package io.kaohe.cli;

import io.kaohe.Policy;
import io.kaohe.policy.Setting;
import io.kaohe.text.DisplayWidth;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.List;

/** The settings of policies as a table, a line each. */
final class SettingsTable {
    private static final List<Words> HEAD = List.of(
            Words.of("POLICY", "制度"),
            Words.of("FROM", "生效月份"),
            Words.of("SETTING", "设置"),
            Words.of("VALUE", "取值"),
            Words.of("DEFAULT", "默认值"),
            Words.of("MEANING", "含义"));

    private SettingsTable() {}

    /** The table behind an empty line; nothing if there are no settings. */
    static String of(List<Policy> policies, Language language) {
        List<List<String>> rows = new ArrayList<>();
        for (Policy policy : policies) {
            policy.settings().forEach(setting -> rows.add(row(policy, setting, language)));
        }
        if (rows.isEmpty()) {
            return "";
        }
        rows.add(0, HEAD.stream().map(head -> head.in(language)).toList());
        StringBuilder text = new StringBuilder("\n");
        rows.forEach(row -> text.append(line(row, rows)));
        return text.toString();
    }

    private static List<String> row(Policy policy, Setting setting, Language language) {
        return List.of(
                policy.id(),
                policy.effective().toString(),
                setting.name(),
                setting.expected(language),
                setting.byDefault().map(Setting::text).orElse("-"),
                setting.meaning().in(language));
    }

    private static String line(List<String> row, List<List<String>> rows) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size() - 1; column++) {
            line.append(DisplayWidth.padRight(row.get(column), widest(rows, column)))
                    .append("  ");
        }
        return line.append(row.get(row.size() - 1)).append('\n').toString();
    }

    private static int widest(List<List<String>> rows, int column) {
        return rows.stream()
                .mapToInt(row -> DisplayWidth.of(row.get(column)))
                .max()
                .orElse(0);
    }
}
