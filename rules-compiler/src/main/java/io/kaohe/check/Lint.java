package io.kaohe.check;

import io.kaohe.problem.Problem.Level;
import io.kaohe.text.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is looked for in a policy beyond what stops it from being compiled. */
public enum Lint {
    NEVER_HOLDS(
            Level.ERROR,
            "A condition that never holds",
            "永远不成立的条件",
            "No fact can meet the condition: its limits leave no number, contradict one another, or ask for a value that"
                    + " the property never has.",
            "没有任何记录能满足这个条件：界限之间没有数、互相矛盾，或要求的值该属性永远不会有。"),
    ALWAYS_HOLDS(
            Level.WARNING,
            "A condition that always holds",
            "永远成立的条件",
            "The condition leaves nothing out: the property can have no other values, or another condition says more.",
            "这个条件什么也没有排除：该属性不可能有别的值，或另一个条件已经说得更严。"),
    NEVER_GIVEN(
            Level.ERROR,
            "A rule that waits for what no rule gives",
            "等不到的记录",
            "The rule matches facts that only rules make, and no rule of the policy makes such facts.",
            "规则要匹配的记录只能由别的规则产生，而本制度没有规则产生它。"),
    GAP(
            Level.WARNING,
            "A gap between tiers",
            "档与档之间有空隙",
            "Rules set tiers to one quantity and otherwise ask for the same, and some values fall between two tiers.",
            "若干规则按同一数值分档、其余条件相同，而有的值落在两档之间，没有规则管。"),
    OVERLAP(
            Level.WARNING,
            "Tiers that overlap",
            "档与档重叠",
            "Two rules of one scale with the same effect both fire for some values.",
            "同一把尺子上的两条规则作用相同，对某些值同时触发。"),
    TWICE(
            Level.WARNING,
            "One fact is paid or fined twice",
            "同一记录奖罚两次",
            "Two rules pay, fine or count the same fact, and no clause says that it comes on top of the other.",
            "两条规则对同一记录都奖、都罚或都计，而没有条款说明是另外加上的。"),
    FIRES_TWICE(
            Level.WARNING,
            "An or that fires twice",
            "会触发两次的 or",
            "A rule with or between patterns fires once for each side that is met.",
            "模式之间用 or 的规则，两边都满足时触发两次。"),
    BEYOND_TABLE(
            Level.WARNING,
            "A value without a row",
            "表里没有的值",
            "A number that can occur falls into no row of the table, so that the month cannot be settled.",
            "可能出现的数在表里没有对应的行，当月将无法结算。"),
    WEIGHTS(
            Level.WARNING,
            "Weights that are not 100 together",
            "权重之和不是 100",
            "The weights of the clauses, or of a column weight of a table, do not add up to 100 (or to 1).",
            "条款的权重，或表中 weight（权重）列的和，不等于 100（或 1）。"),
    UNUSED_TABLE(
            Level.WARNING,
            "A table that no rule matches",
            "没有规则用到的表",
            "No rule matches the rows of the table.",
            "没有规则匹配这张表的行。"),
    UNUSED_COLUMN(
            Level.WARNING,
            "A column that nothing reads",
            "没有用到的列",
            "No rule and no message reads the column.",
            "没有规则、也没有文案读这一列。"),
    UNUSED_SETTING(
            Level.WARNING,
            "A setting that no rule reads",
            "没有规则用到的设置",
            "No rule and no message reads the setting.",
            "没有规则、也没有文案读这个设置。"),
    UNUSED_TYPE(
            Level.WARNING,
            "A declared type that no rule matches",
            "没有规则用到的类型",
            "No rule matches facts of the declared type.",
            "没有规则匹配这个声明的类型。"),
    UNUSED_CODE(
            Level.WARNING,
            "A code of the vocabulary that no rule asks for",
            "没有规则用到的代码",
            "No rule matches facts with the code that the policy adds.",
            "没有规则匹配带有本制度所加代码的记录。"),
    UNUSED_RESULT(
            Level.WARNING,
            "A result that nothing comes of",
            "没有下文的结果",
            "A rule gives other rules something that none of them matches, and writes nothing itself.",
            "规则只产生供别的规则使用的记录，而没有规则用它。"),
    KIND_OF_CLAUSE(
            Level.WARNING,
            "A clause that is carried though it says it is not",
            "说是没有规则、却有规则的条款",
            "The clause is of kind definition or schedule, and a rule carries it.",
            "条款的类别是定义或班次，却有规则承载它。"),
    UNKNOWN_FILE(
            Level.WARNING,
            "A file that is not read",
            "没有被读取的文件",
            "The name of the file looks like one of a policy's files, and is none.",
            "文件名像是制度的文件，却不是，所以没有读取。"),
    UNUSED_ACCEPTANCE(
            Level.WARNING,
            "An acceptance that nothing needs",
            "多余的认可",
            "policy.yaml accepts a warning that there is not.",
            "policy.yaml 认可了一条并不存在的提醒。");

    private final Level level;
    private final Words title;
    private final Words help;

    Lint(Level level, String title, String titleZh, String help, String helpZh) {
        this.level = level;
        this.title = Words.of(title, titleZh);
        this.help = Words.of(help, helpZh);
    }

    /** The lint with that code; empty for what the compiler finds. */
    public static Optional<Lint> of(String code) {
        return Arrays.stream(values()).filter(lint -> lint.code().equals(code)).findFirst();
    }

    public Level level() {
        return level;
    }

    /** Its stable name, such as {@code never-holds}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it finds, in a few words. */
    public Words title() {
        return title;
    }

    /** What it finds, in a sentence. */
    public Words help() {
        return help;
    }
}
