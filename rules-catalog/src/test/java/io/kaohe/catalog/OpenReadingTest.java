package io.kaohe.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.compiler.PolicyFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenReadingTest {
    private static final String HEAD = """
            id: two-clauses
            title: { zh: 测试, en: Test }
            source: a test
            effective: 2024-01
            clauses:
              - { id: T1, heading: { zh: 一, en: one }, source: part 1 }
              - { id: T2, heading: { zh: 二, en: two }, source: part 2 }
            """;

    private static final String RULES = """
            dialect "mvel"
            %s
            rule "T1 late"
                @clause( "T1" )
            when
            %s
                $lapse : Lapse()
            then
                ledger.fine( $lapse, 10 );
            end
            %s
            rule "T2 chatting"
                @clause( "T2" )
            when
                $misconduct : Misconduct()
            then
                ledger.fine( $misconduct, 20 );
            end
            %s
            """;

    private static final String NOTHING = "// what the file is about";

    @TempDir
    private Path path;

    @Test
    void aCommentAboveARuleIsOfItsClause() throws IOException {
        assertThat(read(NOTHING, NOTHING, "// ◇ Each time; for once a month change the verb.", NOTHING))
                .containsExactly(
                        new OpenReading("rules.drl", 11, "Each time; for once a month change the verb.", Set.of("T2")));
    }

    @Test
    void aCommentInARuleIsOfItsClause() throws IOException {
        assertThat(read(NOTHING, "    // ◇ Of any length.", NOTHING, NOTHING))
                .containsExactly(new OpenReading("rules.drl", 6, "Of any length.", Set.of("T1")));
    }

    @Test
    void aCommentBehindTheLastRuleIsOfItsClause() throws IOException {
        assertThat(read(NOTHING, NOTHING, NOTHING, "// ◇ Of any kind."))
                .containsExactly(new OpenReading("rules.drl", 19, "Of any kind.", Set.of("T2")));
    }

    @Test
    void aCommentIsOfTheClausesThatItNamesToo() throws IOException {
        assertThat(read("// ◇ Each time, as in T2; not T3.", NOTHING, NOTHING, NOTHING))
                .containsExactly(new OpenReading("rules.drl", 2, "Each time, as in T2; not T3.", Set.of("T1", "T2")));
    }

    @Test
    void anotherCommentIsNoOpenReading() throws IOException {
        assertThat(read(NOTHING, NOTHING, NOTHING, NOTHING)).isEmpty();
    }

    private List<OpenReading> read(Object... comments) throws IOException {
        Files.writeString(path.resolve("policy.yaml"), HEAD);
        Files.writeString(path.resolve("rules.drl"), RULES.formatted(comments));
        Files.writeString(path.resolve("messages_en.properties"), "T1 = late\nT2 = chatting\n");
        Files.writeString(path.resolve("messages_zh.properties"), "T1 = 迟到\nT2 = 聊天\n");
        return OpenReading.in(
                new CatalogFolder(path, PolicyFolders.read(path).policies().get(0)));
    }
}
