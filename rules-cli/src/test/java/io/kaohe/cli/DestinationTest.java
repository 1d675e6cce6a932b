package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaohe.problem.KaoheException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DestinationTest {
    @TempDir
    private Path folder;

    @Test
    void aFileIsReplacedAndNothingIsLeftBesideIt() throws IOException {
        Path file = Files.writeString(folder.resolve("march.txt"), "February, and much longer");

        Destination.file(file).write("三月");

        assertThat(file).hasContent("三月");
        assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aFileThatIsNotThereIsMade() {
        Path file = folder.resolve("march.txt");

        Destination.file(file).write("March");

        assertThat(file).hasContent("March");
    }

    @Test
    void aFolderThatIsNotThereIsAnError() {
        Path file = folder.resolve("none").resolve("march.txt");

        assertThatThrownBy(() -> Destination.file(file).write("March"))
                .isInstanceOf(KaoheException.class)
                .hasMessage(file + ": there is no such file or folder");
    }

    @Test
    void aFolderIsNotReplaced() {
        assertThatThrownBy(() -> Destination.file(folder).write("March"))
                .isInstanceOf(KaoheException.class)
                .hasMessage(folder + ": this is a folder");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileKeepsItsPermissions() throws IOException {
        Path file = Files.writeString(folder.resolve("wages.txt"), "");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        Destination.file(file).write("March");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkStaysALink() throws IOException {
        Path file = Files.writeString(folder.resolve("march.txt"), "February");
        Path link = Files.createSymbolicLink(folder.resolve("latest.txt"), file);

        Destination.file(link).write("March");

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("March");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDeviceIsWrittenToAndStays() {
        Destination.file(Path.of("/dev/null")).write("March");

        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    @Test
    void aReaderThatHasGoneAwayIsNoError() {
        assertThatCode(() ->
                        Destination.standardOutput(failingWith("Broken pipe")).write("March"))
                .doesNotThrowAnyException();
    }

    @Test
    void aFullDiskIsAnError() {
        assertThatThrownBy(() -> Destination.standardOutput(failingWith("No space left on device"))
                        .write("March"))
                .isInstanceOf(KaoheException.class)
                .hasMessage("standard output: No space left on device");
    }

    private static OutputStream failingWith(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
