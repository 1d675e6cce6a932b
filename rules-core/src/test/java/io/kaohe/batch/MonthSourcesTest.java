package io.kaohe.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import io.kaohe.document.SourceText;
import io.kaohe.fact.TeamMonth;
import io.kaohe.fact.Vocabulary;
import io.kaohe.problem.FactsException;
import io.kaohe.problem.ProblemText;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonthSourcesTest {
    @TempDir
    private Path folder;

    @Test
    void ofAFolderTheJsonFilesAreTakenInTheOrderOfTheirPaths() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        for (String name : List.of("c.json", "b/d.json", "a.json", "notes.txt", "a.ndjson")) {
            Files.writeString(folder.resolve(name), month(name));
        }

        assertThat(teams(folder)).containsExactly("a.json", "b/d.json", "c.json");
        assertThat(names(folder)).first().isEqualTo(folder.resolve("a.json").toString());
    }

    @Test
    void ofAFileEachLineIsADocumentButForBlankOnes() throws IOException {
        Path file = Files.writeString(
                folder.resolve("months.ndjson"),
                "\uFEFF" + month("one") + "\n\n" + month("two") + "\r\n \t\r\n" + month("三"));

        assertThat(teams(file)).containsExactly("one", "two", "三");
        assertThat(names(file)).containsExactly(file + ":1", file + ":3", file + ":5");
    }

    @Test
    void aFileOfSeveralGzipMembersIsReadWhateverItsName() throws IOException {
        Path file = folder.resolve("months");
        Files.write(file, Bytes.concat(gzip(month("one") + "\n" + month("t")), gzip("\n"), gzip(month("two"))));

        assertThat(teams(file)).containsExactly("one", "t", "two");
    }

    @Test
    void aTornGzipFileIsAnErrorBehindTheDocumentsThatCouldBeRead() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            lines.append(month("team" + Integer.toHexString(i * 7919))).append('\n');
        }
        byte[] whole = gzip(lines.toString());
        Path file = Files.write(folder.resolve("months.ndjson.gz"), Arrays.copyOf(whole, whole.length - 100));

        try (MonthSources sources = MonthSources.in(file)) {
            assertThat(sources.next().name()).isEqualTo(file + ":1");
            assertThatThrownBy(() -> sources.forEachRemaining(source -> {}))
                    .isInstanceOf(FactsException.class)
                    .hasMessage(file + ": the file cannot be read: Unexpected end of ZLIB input stream");
        }
    }

    @Test
    void whatStandsBehindGzipDataAndIsNoneIsAnError() throws IOException {
        Path file = Files.write(
                folder.resolve("months.ndjson.gz"), Bytes.concat(gzip(month("one") + "\n"), new byte[200_000]));

        assertThatThrownBy(() -> teams(file)).hasMessageContaining("bytes are gzip data");
    }

    @Test
    void aDocumentThatIsTooLongIsRejectedAndThoseBehindItAreNot() throws IOException {
        Path file = folder.resolve("months.ndjson");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write("{\n{".getBytes(StandardCharsets.UTF_8));
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < SourceText.MOST_BYTES >> 20; i++) {
                out.write(spaces);
            }
            out.write(("\n" + month("last")).getBytes(StandardCharsets.UTF_8));
        }
        try (MonthSources sources = MonthSources.in(file)) {
            sources.next();
            DocumentSource tooLong = sources.next();

            assertThat(rejection(tooLong)).isEqualTo(file + ":2:1: the document has more than 64 MiB");
            assertThat(team(sources.next())).isEqualTo("last");
            assertThat(sources.hasNext()).isFalse();
        }
    }

    @Test
    void aProblemOfALineStandsInThatLineOfTheFile() throws IOException {
        Path file = Files.writeString(
                folder.resolve("months.ndjson"),
                month("one") + "\n" + month("two").replace("PRE_SALES", "SALES"));
        try (MonthSources sources = MonthSources.in(file)) {
            sources.next();

            assertThat(rejection(sources.next()))
                    .startsWith(file + ":2:121 /agents/0/role: ")
                    .contains("\"SALES\"", "\n  | {\"schema\":");
        }
    }

    @Test
    void aFolderWithoutDocumentsAndAFileThatIsNotThereAreErrors() {
        assertThatThrownBy(() -> MonthSources.in(folder))
                .isInstanceOf(FactsException.class)
                .hasMessage(folder + ": there is no .json file in this folder");
        assertThatThrownBy(() -> MonthSources.in(folder.resolve("none")))
                .isInstanceOf(FactsException.class)
                .hasMessage(folder.resolve("none") + ": there is no such file or folder");
    }

    @Test
    void theDigestOfADocumentIsAnotherIfItsBytesOrItsPlaceAre() {
        byte[] json = month("one").getBytes(StandardCharsets.UTF_8);
        DocumentSource source = DocumentSource.ofLine("months.ndjson", 3, json);

        assertThat(source.digest())
                .isEqualTo(
                        DocumentSource.ofLine("months.ndjson", 3, json.clone()).digest())
                .isNotEqualTo(DocumentSource.ofLine("months.ndjson", 4, json).digest())
                .isNotEqualTo(
                        DocumentSource.ofLine("months.ndjson", 3, month("two").getBytes(StandardCharsets.UTF_8))
                                .digest());
    }

    private static String rejection(DocumentSource source) {
        FactsException rejected = catchThrowableOfType(FactsException.class, () -> read(source));
        return ProblemText.of(source.located(rejected.problems()));
    }

    private static List<String> teams(Path path) {
        try (MonthSources sources = MonthSources.in(path)) {
            return ImmutableList.copyOf(sources).stream()
                    .map(MonthSourcesTest::team)
                    .toList();
        }
    }

    private static List<String> names(Path path) {
        try (MonthSources sources = MonthSources.in(path)) {
            return ImmutableList.copyOf(sources).stream()
                    .map(DocumentSource::name)
                    .toList();
        }
    }

    private static String team(DocumentSource source) {
        return read(source).team().id();
    }

    private static TeamMonth read(DocumentSource source) {
        return source.read(month -> Vocabulary.standard());
    }

    private static String month(String team) {
        return "{\"schema\":\"kaohe/facts/1\",\"period\":\"2024-03\",\"team\":{\"id\":\"" + team
                + "\",\"name\":\"扬州客服\"},\"agents\":[{\"id\":\"A01\",\"name\":\"林一\",\"role\":\"PRE_SALES\"}]}";
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
