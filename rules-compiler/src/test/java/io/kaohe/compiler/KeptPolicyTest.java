package io.kaohe.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaohe.Policy;
import io.kaohe.cache.CacheKey;
import io.kaohe.cache.PolicyCache;
import io.kaohe.fact.Agent;
import io.kaohe.fact.Role;
import io.kaohe.fact.Segment;
import io.kaohe.fact.Shift;
import io.kaohe.fact.Team;
import io.kaohe.fact.TeamMonth;
import io.kaohe.policy.CompiledPolicyDocument;
import io.kaohe.settlement.Entry;
import io.kaohe.source.PolicyFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.memorycompiler.JavaConfiguration;
import org.kie.memorycompiler.KieMemoryCompiler;

class KeptPolicyTest {
    /** It has tables, settings, codes and types of facts of its own. */
    private static final Path FULL = Path.of("../examples/own-policy/qinghe-service");

    private static final String FINE_50 =
            TestPolicy.rule("$lapse : Lapse( minutes > 10 )", "ledger.fine( $lapse, 50 );");
    private static final String FINE_60 = FINE_50.replace("50", "60");

    /** What another policy is kept as. */
    private static final Map<String, byte[]> OTHER =
            KeptPolicy.parts(TestPolicy.ofRules(FINE_60).compile());

    @TempDir
    private Path folder;

    private Path policy = Path.of("");
    private Path kept = Path.of("");
    private PolicyCache cache = PolicyCache.none();

    @BeforeEach
    void write() throws IOException {
        policy = folder.resolve("team");
        kept = folder.resolve("cache");
        cache = PolicyCache.in(kept);
        TestPolicy.ofRules(FINE_50).writeTo(policy);
    }

    @Test
    void whatComesOutOfTheCacheIsWhatWasCompiled() {
        PolicyFolder full = PolicyFolder.read(FULL);
        PolicyCompiler.Compiled compiled = KeptPolicy.compiled(full, cache);

        PolicyCompiler.Compiled again = KeptPolicy.compiled(full, cache);

        assertThat(again.policy()).hasToString(compiled.policy().toString());
        assertThat(CompiledPolicyDocument.write(again.policy()))
                .isEqualTo(CompiledPolicyDocument.write(compiled.policy()));
        assertThat(again.classes().files().keySet())
                .isEqualTo(compiled.classes().files().keySet());
        again.classes()
                .files()
                .forEach((name, bytes) ->
                        assertThat(bytes).isEqualTo(compiled.classes().files().get(name)));
    }

    @Test
    void withAndWithoutTheCacheItIsTheSamePolicy() {
        Policy without = PolicyFolders.read(policy).policies().get(0);
        read();

        Policy with = read();

        assertThat(with.fingerprint()).isEqualTo(without.fingerprint());
        assertThat(fine(with)).isEqualTo(fine(without)).isEqualTo("50.00");
    }

    @Test
    void whatIsInTheCacheIsNotCompiledAgain() {
        keepUnder(key(), OTHER);

        assertThat(fine(read())).isEqualTo("60.00");
    }

    @Test
    void aChangedFileIsCompiledAnew() throws IOException {
        read();
        TestPolicy.ofRules(FINE_60).writeTo(policy);

        assertThat(fine(read())).isEqualTo("60.00");
    }

    @Test
    void problemsNameTheFolderThatIsReadAlsoWhenTheSameFilesWereReadElsewhere() throws IOException {
        String broken = FINE_50.replace("minutes", "minuets");
        TestPolicy.ofRules(broken).writeTo(policy);
        Path copy = folder.resolve("copy");
        TestPolicy.ofRules(broken).writeTo(copy);

        assertThatThrownBy(this::read).hasMessageContaining(policy.resolve("rules.drl") + ":5:");
        assertThatThrownBy(() -> PolicyFolders.read(copy, cache))
                .hasMessageContaining(copy.resolve("rules.drl") + ":5:");
        assertThat(kept).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kaohe-cache/1\n and something else altogether"})
    void anEntryThatIsNoneIsCompiledAnewAndReplaced(String content) throws IOException {
        read();
        byte[] sound = Files.readAllBytes(entry());
        Files.writeString(entry(), content);

        assertThat(fine(read())).isEqualTo("50.00");
        assertThat(entry()).hasBinaryContent(sound);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "no JSON"})
    void anEntryWithoutADocumentThatCanBeReadIsCompiledAnew(String document) {
        Map<String, byte[]> parts = new TreeMap<>(OTHER);
        parts.put("policy.json", document.getBytes(StandardCharsets.UTF_8));
        keepUnder(key(), parts);

        assertThat(fine(read())).isEqualTo("50.00");
    }

    @Test
    void anEntryWithAClassThatTheGateDoesNotLetInIsCompiledAnew() {
        String name = "io.kaohe.rules.test_policy.v2024_01.More";
        String source = "package io.kaohe.rules.test_policy.v2024_01;"
                + "public class More { static { System.setProperty( \"kaohe.caught\", \"1\" ); } }";
        Map<String, byte[]> parts = new TreeMap<>(OTHER);
        KieMemoryCompiler.compileNoLoad(
                        Map.of(name, source), getClass().getClassLoader(), JavaConfiguration.CompilerType.ECLIPSE)
                .forEach((more, bytes) -> parts.put(more.replace('.', '/') + ".class", bytes));
        keepUnder(key(), parts);

        assertThat(fine(read())).isEqualTo("50.00");
        assertThat(System.getProperty("kaohe.caught")).isNull();
    }

    @Test
    void anEntryWithoutAnythingIsCompiledAnew() {
        keepUnder(key(), Map.of());

        assertThat(fine(read())).isEqualTo("50.00");
    }

    @Test
    void anEntryWithoutTheClassOfTheRulesIsCompiledAnew() {
        Map<String, byte[]> parts = new TreeMap<>(OTHER);
        parts.keySet().removeIf(name -> name.endsWith(".class"));
        keepUnder(key(), parts);

        assertThat(fine(read())).isEqualTo("50.00");
    }

    private Policy read() {
        return PolicyFolders.read(policy, cache).policies().get(0);
    }

    private CacheKey key() {
        return CacheKey.of(KeptPolicy.KIND, PolicyFolder.read(policy)).orElseThrow();
    }

    private void keepUnder(CacheKey key, Map<String, byte[]> parts) {
        cache.keep(key, parts);
        assertThat(cache.find(key)).isPresent();
    }

    private Path entry() throws IOException {
        try (Stream<Path> files = Files.list(kept)) {
            return files.findFirst().orElseThrow();
        }
    }

    private static String fine(Policy policy) {
        TeamMonth month = TeamMonth.builder(YearMonth.of(2024, 3), Team.of("t", "Team"))
                .add(Agent.of("A01", "A", Role.PRE_SALES))
                .add(Shift.of("A01", LocalDate.of(2024, 3, 1), Segment.punched("08:30", "17:30", "08:50", "17:30")))
                .build();
        return policy.settle(month).of("A01").entries().stream()
                .map(Entry::amountText)
                .findFirst()
                .orElse("none");
    }
}
