package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.problem.PolicyException;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import io.kaohe.watch.Changes;
import io.kaohe.watch.FileChange;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WatchTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-03-01T14:03:27.9Z"), ZoneOffset.UTC);

    private final Deque<List<FileChange>> changes = new ArrayDeque<>();
    private final Deque<IntSupplier> works = new ArrayDeque<>();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void eachChangeIsNamedAndWorkedOn() {
        works(() -> 0);
        changes("lateness.drl");
        works(() -> 1);

        assertThat(watch(Language.EN)).isEqualTo(1);
        assertThat(said()).isEqualTo("""
                Done in 0.00 s. Watching my-team; Ctrl-C ends.
                --- 14:03:27  lateness.drl changed
                Done in 0.00 s. Watching my-team; Ctrl-C ends.
                """);
    }

    @Test
    void whatIsWrongIsSaidAndDoesNotEndTheWatch() {
        works(() -> {
            throw PolicyException.of("no-policy", Words.of("there is none", "没有"));
        });
        changes("policy.yaml");
        works(() -> {
            throw new IllegalStateException("cannot be");
        });
        changes("policy.yaml");
        works(() -> 0);

        assertThat(watch(Language.EN)).isZero();
        assertThat(said()).isEqualTo("""
                policy: there is none
                Done in 0.00 s. Watching my-team; Ctrl-C ends.
                --- 14:03:27  policy.yaml changed
                kaohe: this is a defect: java.lang.IllegalStateException: cannot be (KAOHE_DEBUG=1 shows where)
                Done in 0.00 s. Watching my-team; Ctrl-C ends.
                --- 14:03:27  policy.yaml changed
                Done in 0.00 s. Watching my-team; Ctrl-C ends.
                """);
    }

    @Test
    void manyChangesAreNotAllNamed() {
        works(() -> 0);
        changes.add(List.of(
                new FileChange(Path.of("my-team/a.drl"), FileChange.Kind.NEW),
                new FileChange(Path.of("my-team/b.csv"), FileChange.Kind.GONE),
                new FileChange(Path.of("my-team/c.drl"), FileChange.Kind.CHANGED),
                new FileChange(Path.of("my-team/d.drl"), FileChange.Kind.CHANGED)));
        works(() -> 0);

        watch(Language.ZH);
        assertThat(said()).isEqualTo("""
                用时 0.00 秒。正在等待 my-team 的改动，按 Ctrl-C 结束。
                --- 14:03:27  新增 a.drl，b.csv 已删除，c.drl 已修改，另有 1 个文件
                用时 0.00 秒。正在等待 my-team 的改动，按 Ctrl-C 结束。
                """);
    }

    @Test
    void betweenTwoRunsThereIsTimeToGetReadyAsLongAsNothingChanges() {
        works(() -> 0);
        changes("lateness.drl");
        works(() -> 0);
        List<Boolean> time = new ArrayList<>();

        watch(Language.EN, time);

        assertThat(time).containsExactly(false, true);
    }

    private void works(IntSupplier work) {
        works.add(work);
    }

    private void changes(String... names) {
        changes.add(Stream.of(names)
                .map(name -> new FileChange(Path.of("my-team", name), FileChange.Kind.CHANGED))
                .toList());
    }

    private int watch(Language language) {
        return watch(language, new ArrayList<>());
    }

    private int watch(Language language, List<Boolean> time) {
        Console console = new Console(
                InputStream.nullInputStream(),
                new ByteArrayOutputStream(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                Optional.empty());
        Changes scripted = new Changes() {
            @Override
            public List<FileChange> await() {
                return changes.isEmpty() ? List.of() : changes.remove();
            }

            @Override
            public boolean pending() {
                return !changes.isEmpty();
            }
        };
        return new Watch(console, language, CLOCK, scripted, List.of(Path.of("my-team")))
                .run(() -> works.remove().getAsInt(), there -> time.add(there.getAsBoolean()));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
