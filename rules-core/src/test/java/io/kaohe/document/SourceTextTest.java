package io.kaohe.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kaohe.problem.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void aLineEndsHoweverTheFileEndsItsLines(String end) {
        SourceText source = SourceText.of("a", "one" + end + end + "three" + end);

        assertThat(source.place("", 1, 1).sourceLine()).isEqualTo("one");
        assertThat(source.place("", 2, 1).sourceLine()).isEmpty();
        assertThat(source.place("", 3, 1).sourceLine()).isEqualTo("three");
        assertThat(source.place("", 4, 1).sourceLine()).isEmpty();
        assertThat(source.place("", 9, 1).sourceLine()).isEmpty();
    }

    @Test
    void aCharacterHasALineAndAColumn() {
        SourceText source = SourceText.of("a", "ab\ncd\n");

        assertThat(source.place(0)).isEqualTo(Place.in("a", 1, 1, "ab"));
        assertThat(source.place(4)).isEqualTo(Place.in("a", 2, 2, "cd"));
        assertThat(source.place(6)).isEqualTo(Place.in("a", 3, 1, ""));
    }

    @Test
    void aLineTooLongToBeCopiedForEachProblemIsNotShown() {
        SourceText source = SourceText.of("a", "x".repeat(1 << 20) + "\nshort");

        assertThat(source.place("", 1, 5)).isEqualTo(new Place("a", "", 1, 5, ""));
        assertThat(source.place("", 2, 1).sourceLine()).isEqualTo("short");
    }

    @Test
    void aFileIsNamedByItsPath(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a.json"), "\uFEFF名".getBytes(UTF_8));

        assertThat(SourceText.of(file).name()).isEqualTo(file.toString());
        assertThat(SourceText.of(file).text()).isEqualTo("名");
    }

    @Test
    void aFileThatIsNotThereIsAProblem(@TempDir Path folder) {
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> SourceText.of(folder.resolve("none.json")))
                .withMessage(folder.resolve("none.json") + ": there is no such file");
        assertThatExceptionOfType(DocumentException.class).isThrownBy(() -> SourceText.of(folder));
    }

    @Test
    void aStreamThatFailsIsAProblem() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }
        };

        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> SourceText.of("facts.json", failing))
                .withMessage("facts.json: the document cannot be read: the line is dead");
    }

    @Test
    void aStreamWithoutEndIsNotReadBeyondTheLimit() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                return length;
            }
        };

        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> SourceText.of("facts.json", endless))
                .withMessage("facts.json: the document has more than 64 MiB");
    }
}
