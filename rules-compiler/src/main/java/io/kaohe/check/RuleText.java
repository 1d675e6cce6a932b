package io.kaohe.check;

import io.kaohe.check.Finding.Spot;
import io.kaohe.compiler.RuleSource;
import io.kaohe.logic.Condition;
import io.kaohe.logic.RuleLogic;
import io.kaohe.text.Words;

/** The places of a rule, and its words as they stand there. */
final class RuleText {
    private static final int LONGEST = 70;

    private RuleText() {}

    static String name(RuleLogic rule) {
        return rule.rule().source().name();
    }

    /** Its name in quotes. */
    static Words named(RuleLogic rule) {
        return Words.of("\"" + name(rule) + "\"", "“" + name(rule) + "”");
    }

    /** What names the rule when something about it is accepted: its own name, and its clause. */
    static String[] about(RuleLogic... rules) {
        String[] about = new String[2 * rules.length];
        for (int i = 0; i < rules.length; i++) {
            about[2 * i] = name(rules[i]);
            about[2 * i + 1] = rules[i].rule().clause();
        }
        return about;
    }

    /** The head of the rule. */
    static Spot head(RuleLogic rule) {
        RuleSource source = rule.rule().source();
        return new Spot(source.place(), "rule \"" + source.name() + "\"", Words.same("\"" + source.name() + "\""));
    }

    static Spot at(RuleLogic rule, int start, int end) {
        RuleSource source = rule.rule().source();
        String text = source.file().text().substring(start, end);
        return new Spot(source.file().place(start), text, Words.same("\"" + source.name() + "\": " + shown(text)));
    }

    static Spot at(RuleLogic rule, Condition condition) {
        return at(rule, condition.start(), condition.end());
    }

    /** A condition in one line. */
    static String shown(RuleLogic rule, Condition condition) {
        return shown(rule.rule().source().file().text().substring(condition.start(), condition.end()));
    }

    /** A text in one line, not too long. */
    static String shown(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
