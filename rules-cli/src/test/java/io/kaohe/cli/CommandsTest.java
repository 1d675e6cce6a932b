package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommandsTest {
    private static final Console CONSOLE = new Console(
            InputStream.nullInputStream(),
            new ByteArrayOutputStream(),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            false,
            false,
            Optional.empty());

    @Test
    void eachCommandIsKnownByTheNameThatItGivesItself() {
        assertThat(new ArrayList<>(Commands.of(CONSOLE).getSubcommands().keySet()))
                .isEqualTo(Commands.names());
    }

    @Test
    void aLineThatNamesACommandHasThatOneAlone() {
        for (String name : Commands.names()) {
            assertThat(Commands.of(CONSOLE, name, "--help").getSubcommands()).containsOnlyKeys(name);
        }
    }

    @Test
    void aLineThatNamesNoneHasThemAll() {
        assertThat(Commands.of(CONSOLE, "--help").getSubcommands()).hasSameSizeAs(Commands.names());
        assertThat(Commands.of(CONSOLE, "settel", "--help").getSubcommands()).hasSameSizeAs(Commands.names());
    }
}
