package io.kaohe.report;

import io.kaohe.fact.CallBack;
import io.kaohe.fact.ChatAudit;
import io.kaohe.fact.Complaint;
import io.kaohe.fact.CustomerFiles;
import io.kaohe.fact.Inspection;
import io.kaohe.fact.Misconduct;
import io.kaohe.text.Days;
import io.kaohe.text.Language;
import io.kaohe.text.Phrase;
import io.kaohe.text.Terms;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;

/** What was found about the service, in words. */
final class ServiceWords {
    private ServiceWords() {}

    static Words of(Complaint complaint) {
        return Phrase.of(Phrase.filled(
                        "complaint of %1$s: %2$s", "%1$s投诉：%2$s", Days.day(complaint.date()), complaint.cause()))
                .andIf(complaint.causedByAgent(), "caused by the agent", "责任在客服本人")
                .and(loss(complaint.loss()));
    }

    static Words of(CallBack call) {
        return Phrase.filled(
                "call-back of %1$s: the buyer is %2$s", "%1$s回访：%2$s", Days.day(call.date()), call.rating());
    }

    static Words of(ChatAudit audit) {
        Phrase phrase = Phrase.of(Phrase.filled(
                "chat audit of %1$s%2$s",
                "%1$s聊天抽查%2$s",
                Days.day(audit.date()),
                audit.hasScore() ? Phrase.filled(": score %1$s", "：%1$s 分", audit.score()) : Words.same("")));
        if (audit.pointsOff().signum() != 0) {
            boolean one = audit.pointsOff().compareTo(BigDecimal.ONE) == 0;
            phrase = phrase.and(
                    Phrase.filled(one ? "%1$s point off" : "%1$s points off", "扣 %1$s 分", audit.pointsOff()));
        }
        return audit.findings().isEmpty()
                ? phrase
                : phrase.and(Phrase.filled("found: %1$s", "发现：%1$s", codes(audit.findings())));
    }

    static Words of(Inspection inspection) {
        Words what = inspection.unmet().isEmpty()
                ? Words.of("all items met", "各项合格")
                : Phrase.filled("not met: %1$s", "不合格项：%1$s", codes(inspection.unmet()));
        return Phrase.of(Phrase.filled(
                        "inspection of %1$s by the form %2$s",
                        "%1$s检查（%2$s）", Days.day(inspection.date()), form(inspection.form())))
                .and(
                        inspection.hasSubject()
                                ? Phrase.filled("of %1$s", "对象：%1$s", Words.same(inspection.subject()))
                                : Words.same(""))
                .and(what);
    }

    static Words of(Misconduct misconduct) {
        return Phrase.of(Phrase.filled(
                        "misconduct of %1$s: %2$s", "%1$s违纪：%2$s", Days.day(misconduct.date()), misconduct.kind()))
                .and(misconduct.hasSeverity() ? Phrase.filled("%1$s", "%1$s", misconduct.severity()) : Words.same(""))
                .and(loss(misconduct.loss()));
    }

    static Words of(CustomerFiles files) {
        return Phrase.filled(
                "customers' files: %1$s",
                "客户资料：%1$s",
                Phrase.of(
                                files.complete()
                                        ? Words.of("details complete", "完整")
                                        : Words.of("details not complete", "不完整"))
                        .and(
                                files.grouped()
                                        ? Words.of("sorted into groups", "已分组")
                                        : Words.of("not sorted into groups", "未分组")));
    }

    /** The name of a form; that of a policy's own form is its own word. */
    private static Words form(String form) {
        String key = "form." + form;
        String english = Terms.word(key, Language.EN);
        return english.equals(key) ? Words.same(form) : Words.of(english, Terms.word(key, Language.ZH));
    }

    private static Words loss(BigDecimal loss) {
        String money = Terms.money(loss);
        return loss.signum() == 0 ? Words.same("") : Words.of("loss " + money, "损失 " + money + " 元");
    }

    /** Codes that mean something to people with what they mean behind them. */
    private static Words codes(Collection<String> codes) {
        return Words.of(codes(codes, Language.EN, " (", ")", ", "), codes(codes, Language.ZH, "（", "）", "、"));
    }

    private static String codes(
            Collection<String> codes, Language language, String open, String close, String between) {
        return codes.stream()
                .map(code -> {
                    String words = Terms.code(code, language);
                    return words.equals(code) || code.length() > 3 ? words : code + open + words + close;
                })
                .collect(Collectors.joining(between));
    }
}
