package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections, appeals and verification of a month that was settled, at the command line. */
class CorrectionsTest {
    private static final Pattern ID = Pattern.compile("\"id\": \"([0-9a-f]{16})\"");

    @TempDir
    private Path folder;

    private String facts = "";
    private String earlier = "";

    @BeforeEach
    void settleMarch() throws IOException {
        facts = write("facts.json", Documents.eleventhMinute());
        earlier = folder.resolve("march.json").toString();
        CommandRun run = CommandRun.of("settle", "--policy", "dingtalk-team", "--format", "json", "-o", earlier, facts);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void whatACorrectedTimeMeansIsToldEntryByEntry() throws IOException {
        CommandRun run = CommandRun.of("settle", "--against", earlier, punchedAt("08:38:00"));

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                Corrections
                Team     扬州客服 (yangzhou)
                Month    2024-03
                Policy   Attendance and pay of a customer-service team, by DingTalk punches (dingtalk-team)
                Because the facts were changed

                林一 (A01)  +10.00 CNY
                  DT3 → DT2  2024-03-01  Red packet to the team, 5 shares: -20.00 CNY → -10.00 CNY (+10.00)
                      Was: late by 11 minutes (more than 10, less than 20): 20.00 in 5 shares
                      Is: late by 8 minutes (up to 10): 10.00 in 5 shares

                Together, for the agents  +10.00 CNY
                """);
        assertThat(run.status()).isZero();
    }

    @Test
    void theSameFactsNeedNoCorrection() {
        assertThat(CommandRun.of("settle", "--against", earlier, "--lang", "zh", facts)
                        .out())
                .endsWith("\n原因：数据和制度都没有改动\n\n没有需要更正的内容。\n");
    }

    @Test
    void aDocumentForProgramsHasEachEntryThatWasAndIs() throws IOException {
        String json = CommandRun.of("settle", "--against", earlier, "--format", "json", punchedAt("08:38:00"))
                .out();

        assertThat(json)
                .startsWith("{\n  \"schema\": \"kaohe/corrections/1\",\n")
                .contains("\"money\": \"10.00\"", "\"RED_PACKET\": \"-10.00\"", "\"amount\": \"-10.00\"");
    }

    @Test
    void whoIsCorrectedGetsAPage() throws IOException {
        CommandRun run = CommandRun.of(
                "settle", "--against", earlier, "--format", "html", "--lang", "zh", punchedAt("08:38:00"));

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("<!doctype html>\n<html lang=\"zh-Hans\">")
                .contains(
                        "<h1>林一（A01）：更正</h1>",
                        "<div><dt>原因</dt><dd>数据有改动</dd></div>",
                        "<s><span class=\"spoken\">原为： </span>-20.00 元</s> -10.00 元",
                        "<p class=\"change\">差额 <b>+10.00</b></p>",
                        "<span class=\"label\">差额合计</span> <span class=\"kind\"></span></th>"
                                + "<td class=\"number\">+10.00 元",
                        "<p class=\"reason\">原来：DT3 late by 11 minutes (more than 10, less than 20): 20.00 in 5"
                                + " shares</p>",
                        "<p class=\"reason\">现在：迟到 8 分钟（不超过 10 分钟）：红包 10.00 元，分 5 份</p>",
                        "<dd>3 月 1 日班次：08:30–17:30，上班打卡 08:38:00，下班打卡 17:31:00</dd>",
                        "<dd><code>" + idOfTheEntry() + " → ");
    }

    @Test
    void aPageOfNoCorrectionsSaysSo() {
        assertThat(CommandRun.of("settle", "--against", earlier, "--format", "html", facts)
                        .out())
                .contains("<p class=\"sum\">Nothing is to be corrected.</p>")
                .doesNotContain("<article");
    }

    @Test
    void anotherTeamsDocumentIsNotCorrected() throws IOException {
        String others = write("others.json", Documents.eleventhMinute().replace("yangzhou", "suzhou"));

        CommandRun run = CommandRun.of("settle", "--against", earlier, others);

        assertThat(run.err())
                .isEqualTo(earlier + " /period: this is yangzhou 2024-03, and the facts are of suzhou 2024-03\n");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void anAppealThatIsGrantedForgivesTheOneEntry() throws IOException {
        CommandRun run = CommandRun.of("settle", "--against", earlier, appealed(idOfTheEntry()));

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("""
                  DT3  2024-03-01  Red packet to the team, 5 shares: -20.00 CNY → 0.00 CNY (+20.00)
                      Was: late by 11 minutes (more than 10, less than 20): 20.00 in 5 shares
                      Is: late by 11 minutes (more than 10, less than 20): 20.00 in 5 shares
                      Waived: 20.00 CNY, metro breakdown, approved by L01
                """);
    }

    @Test
    void anAppealAgainstAnEntryThatIsNoLongerTheSameIsRejected() throws IOException {
        String id = idOfTheEntry();
        String later =
                write("later.json", Files.readString(Path.of(appealed(id))).replace("08:41:10", "08:42:10"));
        String other =
                write("other.json", Files.readString(Path.of(appealed(id))).replace("08:41:10", "08:31:10"));

        assertThat(CommandRun.of("settle", "--policy", "dingtalk-team", later).err())
                .isEmpty();
        assertThat(CommandRun.of("settle", "--policy", "dingtalk-team", other).err())
                .contains("/waivers/0/entry: there is no entry " + id
                        + " of DT3 for A01: it was never there, or it is no" + " longer the same\n");
    }

    @Test
    void aSettlementThatNobodyTouchedIsTrue() {
        CommandRun run = CommandRun.of("verify", earlier, "--facts", facts);

        assertThat(run.out()).isEqualTo(earlier + " is true: the facts and the policy come to exactly this.\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void oneDigitThatWasChangedIsFoundWhereItStands() throws IOException {
        String edited = write("edited.json", Files.readString(Path.of(earlier)).replace("\"20.00\"", "\"10.00\""));

        CommandRun run = CommandRun.of("verify", edited, "--facts", facts);

        assertThat(run.out())
                .contains(edited + " /agents/0/entries/0/amount: here stands 10.00, and the facts come to 20.00\n")
                .contains("/agents/0/entries/0/id: the id " + idOfTheEntry() + " is not that of this entry");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void aDocumentWithoutASettlementIsNotTrue() throws IOException {
        String none = write("none.json", "[]");

        CommandRun run = CommandRun.of("verify", none, "--facts", facts);

        assertThat(run.out())
                .isEqualTo(none + ": there is no settlement in it\n" + none + " is not true: 1 difference.\n");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void everyValueOfADocumentIsHeldAgainstTheFacts() throws IOException {
        String text = Files.readString(Path.of(earlier));
        Matcher values = Pattern.compile("\"([^\"\n]+)\"(?!:)").matcher(text);
        int changed = 0;
        while (values.find()) {
            String edited = text.substring(0, values.start(1)) + other(values.group(1)) + text.substring(values.end(1));
            CommandRun run = CommandRun.of("verify", write("edited.json", edited), "--facts", facts);
            assertThat(run.status()).as(values.group()).isPositive();
            changed++;
        }
        assertThat(changed).isGreaterThan(30);
    }

    @Test
    void forProgramsThereIsADocument() throws IOException {
        String edited = write("edited.json", Files.readString(Path.of(earlier)).replace("late by 11", "late by 12"));

        assertThat(CommandRun.of("verify", edited, "--facts", facts, "--format", "json", "--lang", "zh")
                        .out())
                .contains("\"holds\": false", "\"pointer\": \"/agents/0/entries/0/reason\"", "而按数据应为");
    }

    @Test
    void factsThatCannotBeReadVerifyNothing() {
        CommandRun run = CommandRun.of(
                "verify", earlier, "--facts", folder.resolve("none.json").toString());

        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    /** Another value of the same shape: its last letter or digit is another. */
    private static String other(String value) {
        char last = value.charAt(value.length() - 1);
        return value.substring(0, value.length() - 1) + (last == '1' ? '2' : Character.isDigit(last) ? '1' : 'x');
    }

    private String punchedAt(String time) throws IOException {
        return write("punched.json", Documents.eleventhMinute().replace("08:41:10", time));
    }

    private String appealed(String id) throws IOException {
        String waiver = "\"waivers\": [ { \"agent\": \"A01\", \"clause\": \"DT3\", \"entry\": \"" + id
                + "\", \"reason\": \"metro breakdown\", \"approvedBy\": \"L01\" } ],";
        return write(
                "appealed.json",
                Documents.eleventhMinute().replace("\"period\": \"2024-03\",", "\"period\": \"2024-03\", " + waiver));
    }

    private String idOfTheEntry() throws IOException {
        Matcher id = ID.matcher(Files.readString(Path.of(earlier)));
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
