package io.kaohe.check;

import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.List;

/** What is said around findings. */
final class CheckWords {
    static final Words ERROR = Words.of("error", "错误");
    static final Words WARNING = Words.of("warning", "提醒");
    static final Words ACCEPTED = Words.of("accepted", "已认可");
    static final Words BECAUSE = Words.of("because: ", "理由：");
    static final Words MAYBE = Words.of("Maybe ", "也许");
    static final Words ALSO = Words.of("see ", "另见 ");

    private CheckWords() {}

    /** How much was found in a policy. */
    static Words counts(PolicyCheck check) {
        return counts(
                check.errors().size(), check.warnings().size(), check.accepted().size());
    }

    /** How much was found in all of them. */
    static Words summary(List<PolicyCheck> checks) {
        Words counts = counts(
                checks.stream().mapToInt(check -> check.errors().size()).sum(),
                checks.stream().mapToInt(check -> check.warnings().size()).sum(),
                checks.stream().mapToInt(check -> check.accepted().size()).sum());
        int policies = checks.size();
        return Words.of(
                policies + (policies == 1 ? " policy: " : " policies: ") + counts.toString(),
                policies + " 套制度：" + counts.in(io.kaohe.text.Language.ZH));
    }

    private static Words counts(int errors, int warnings, int accepted) {
        List<String> english = new ArrayList<>();
        List<String> chinese = new ArrayList<>();
        if (errors > 0) {
            english.add(errors + (errors == 1 ? " error" : " errors"));
            chinese.add(errors + " 个错误");
        }
        if (warnings > 0) {
            english.add(warnings + (warnings == 1 ? " warning" : " warnings"));
            chinese.add(warnings + " 条提醒");
        }
        if (errors + warnings == 0) {
            english.add("sound");
            chinese.add("没有问题");
        }
        if (accepted > 0) {
            english.add(accepted + (accepted == 1 ? " warning accepted" : " warnings accepted"));
            chinese.add(accepted + " 条提醒已认可");
        }
        return Words.of(String.join(", ", english), String.join("，", chinese));
    }
}
