package io.kaohe.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each fenced block of the documents is held against what a comment on the line above its fence names:
 *
 * <ul>
 *   <li>{@code text of FILE} is the whole file; {@code part of FILE}, lines of it that follow one another;
 *   <li>{@code part printed by kaohe ARGUMENTS} is lines that follow one another in what the command prints;
 *   <li>{@code part failed by kaohe ARGUMENTS}, the same of a command whose tests fail or that finds differences;
 *   <li>{@code refused by kaohe ARGUMENTS} is what it says on standard error when it rejects its input;
 *   <li>{@code part printed above} is lines that follow one another in what the command above it printed last;
 *   <li>{@code part written to FILE} is lines of a file that commands above it have written;
 *   <li>{@code file NAME} is a file that the commands below it read; {@code added to NAME} goes to its end;
 *   <li>{@code taken out of NAME} is lines that go, wherever they stand in such a file; {@code replaced in NAMES} has in each
 *       line a text, an arrow and another text, which comes in its place everywhere, or only in the last place;
 *   <li>{@code rejecting in part} is a batch that rejects some of its documents;
 *   <li>{@code dependency} names an artifact and the version of this build.
 * </ul>
 *
 * <p>A part may stand further left than where it is from. A block of shell commands needs no comment: a line that
 * starts {@code ./kaohe} is run, {@code cp -r} copies a folder of such files, any other line must be
 * known here. The blocks of a document are taken in its order.
 */
class SnippetsTest {
    private static final List<String> COMMANDS = List.of(
            "./mvnw verify",
            "./mvnw install -DskipTests",
            "benchmarks/run facts --agents 100000 --team 20 -o months.ndjson.gz",
            "./mvnw -Prelease verify",
            "./mvnw verify -DskipTests -Dreleased=0.1.0",
            ".ci/reproducible",
            "java -jar examples/spring-boot/target/lib/spring-boot.jar --kaohe.policies=examples/own-policy",
            "curl --json @examples/own-policy/april.json http://localhost:8080/policies/qinghe-service/settlements",
            "curl http://localhost:8080/actuator/health",
            "spark-submit --class io.kaohe.examples.spark.SettleJob"
                    + " --jars $(ls examples/spark/target/lib/*.jar | paste -sd,)"
                    + " examples/spark/target/lib/spark.jar dingtalk-team months.ndjson.gz settled",
            "curl http://localhost:8080/actuator/metrics/kaohe.settlement",
            "./mvnw test -pl rules-core,rules-compiler -Dtest=BrokenInputTest -Dsurefire.failIfNoSpecifiedTests=false"
                    + " -Dkaohe.fuzz=1000",
            "./mvnw test -pl rules-core,rules-compiler -Dtest=ReloadUnderLoadTest"
                    + " -Dsurefire.failIfNoSpecifiedTests=false -Dkaohe.reloads=2000");

    @TempDir
    private Path folder;

    private String printed = "";

    @TestFactory
    Stream<DynamicTest> theSnippetIsTheRealThing() {
        return Project.documents().stream()
                .flatMap(document -> document.blocks().stream()
                        .map(block ->
                                DynamicTest.dynamicTest(block.place() + " " + block.check(), () -> check(block))));
    }

    private void check(Block block) throws IOException {
        String check = block.check();
        if (check.equals("rejecting in part")) {
            block.lines()
                    .forEach(line -> assertThat(
                                    Kaohe.run(folder, rest(line, "./kaohe ")).status())
                            .isEqualTo(1));
        } else if (block.language().equals("sh")) {
            block.lines().forEach(this::checkCommand);
        } else if (check.startsWith("text of ")) {
            assertThat(block.text()).as(block.place()).isEqualTo(Project.text(rest(check, "text of ")));
        } else if (check.startsWith("part of ")) {
            checkPart(block, Project.text(rest(check, "part of ")));
        } else if (check.startsWith("part written to ")) {
            checkPart(block, Files.readString(folder.resolve(rest(check, "part written to "))));
        } else if (check.equals("part printed above")) {
            checkPart(block, printed);
        } else if (check.startsWith("part printed by kaohe ")) {
            checkPart(block, printed(0, rest(check, "part printed by kaohe ")));
        } else if (check.startsWith("part failed by kaohe ")) {
            checkPart(block, printed(1, rest(check, "part failed by kaohe ")));
        } else if (check.startsWith("refused by kaohe ")) {
            checkRefusal(block, kaohe(rest(check, "refused by kaohe ")));
        } else if (check.equals("dependency")) {
            checkDependency(block);
        } else if (check.startsWith("file ")) {
            write(block, rest(check, "file "), StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        } else if (check.startsWith("added to ")) {
            write(block, rest(check, "added to "), StandardOpenOption.APPEND);
        } else if (check.startsWith("taken out of ")) {
            edit(rest(check, "taken out of "), block.text(), "");
        } else if (check.startsWith("replaced in ")) {
            replace(block, rest(check, "replaced in "));
        } else {
            fail(block.place()
                    + ": the line above the block does not say what the block is held against; see SnippetsTest");
        }
    }

    private void write(Block block, String name, OpenOption... options) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, block.text(), options);
    }

    private void replace(Block block, String names) throws IOException {
        boolean last = names.endsWith(", the last");
        for (String name : names.replace(", the last", "").split(" ")) {
            for (String line : block.lines()) {
                String[] change = line.split(" → ");
                int from = last ? Files.readString(folder.resolve(name)).lastIndexOf(change[0]) : 0;
                edit(name, from, change[0], change[1]);
            }
        }
    }

    private void edit(String name, String before, String after) throws IOException {
        edit(name, 0, before, after);
    }

    private void edit(String name, int from, String before, String after) throws IOException {
        Path file = folder.resolve(name);
        String text = Files.readString(file);
        assertThat(text).as(name).contains(before);
        Files.writeString(file, text.substring(0, from) + text.substring(from).replace(before, after));
    }

    /** {@code settle} and {@code test} reject what they read with statuses of their own. */
    private static void checkRefusal(Block block, Kaohe run) {
        assertThat(run.err()).as(block.place()).isEqualTo(block.text());
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isIn(1, 2);
    }

    private void checkCommand(String line) {
        if (line.startsWith("./kaohe diff ")) {
            assertThat(kaohe(rest(line, "./kaohe ")).status()).as(line).isIn(0, 1);
        } else if (line.startsWith("./kaohe ")) {
            Kaohe run = kaohe(rest(line, "./kaohe "));
            assertThat(run.status()).as(line).isZero();
            printed = run.out();
        } else if (line.startsWith("cp -r ")) {
            copy(line.split(" +"));
        } else if (line.startsWith("java -jar examples/")) {
            checkExample(line.split(" +"));
        } else {
            assertThat(COMMANDS).contains(line);
        }
    }

    private void copy(String[] words) {
        Path from = folder.resolve(words[2]);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(words[3]).resolve(from.relativize(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The jar itself is only built after the tests: {@code .ci/run} starts it. */
    private static void checkExample(String[] words) {
        String module = words[2].substring(0, words[2].indexOf("/target/lib/"));
        String jar = words[2].substring(words[2].lastIndexOf('/') + 1);
        assertThat(Project.text(module + "/pom.xml"))
                .contains("<finalName>" + jar.replace(".jar", "") + "</finalName>");
        String last = words[words.length - 1];
        assertThat(Project.ROOT.resolve(last.substring(last.indexOf('=') + 1))).exists();
    }

    private static void checkDependency(Block block) {
        String module = block.text().replaceAll("(?s).*<artifactId>(.*)</artifactId>.*", "$1");
        assertThat(Project.text(module + "/pom.xml").lines().map(String::strip))
                .as(block.place())
                .containsAll(block.lines().stream()
                        .map(String::strip)
                        .filter(line -> !line.endsWith("dependency>"))
                        .toList());
    }

    private static void checkPart(Block block, String whole) {
        List<String> lines = whole.lines().toList();
        int length = block.lines().size();
        String part = String.join("\n", block.lines()).stripIndent();
        boolean found = IntStream.rangeClosed(0, lines.size() - length)
                .mapToObj(from -> String.join("\n", lines.subList(from, from + length)))
                .anyMatch(candidate -> candidate.stripIndent().equals(part));
        assertThat(found)
                .withFailMessage("%s: these lines\n\n%s\n\nare not in\n\n%s", block.place(), part, whole)
                .isTrue();
    }

    /** Runs the command where the file is that it reads, or is to write. */
    private Kaohe kaohe(String arguments) {
        String last = arguments.substring(arguments.lastIndexOf(' ') + 1);
        String in = arguments.replaceFirst(".*--in ([^ ]+).*", "$1");
        boolean here = Files.exists(folder.resolve(last))
                || !in.equals(arguments) && Files.exists(folder.resolve(in))
                || arguments.startsWith("new ");
        return Kaohe.run(here ? folder : Project.ROOT, arguments);
    }

    private String printed(int status, String arguments) {
        Kaohe run = kaohe(arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(status);
        return run.out();
    }

    private static String rest(String text, String start) {
        return text.substring(start.length());
    }
}
