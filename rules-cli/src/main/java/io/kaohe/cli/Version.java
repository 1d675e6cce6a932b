package io.kaohe.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version, as the build notes it in the jar. */
final class Version implements IVersionProvider {
    private static final String NOTED = "/META-INF/maven/io.kaohe/rules-cli/pom.properties";

    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream noted = Version.class.getResourceAsStream(NOTED)) {
            if (noted != null) {
                properties.load(noted);
            }
        }
        return new String[] {
            "kaohe " + properties.getProperty("version", "(not from a jar)"),
            "Java " + Runtime.version().toString()
        };
    }
}
