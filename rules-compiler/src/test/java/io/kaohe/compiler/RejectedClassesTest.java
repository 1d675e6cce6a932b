package io.kaohe.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaohe.compiler.PolicyCompiler.Addition;
import io.kaohe.policy.RuleInfo;
import io.kaohe.problem.PolicyException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the checks of the rule language would let through, the gate of classes does not: here they are passed by. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RejectedClassesTest {
    private static final List<String> STOPPED = List.of("not-compiled", "not-allowed");

    private static final Analysis SOUND =
            Analysis.of(TestPolicy.ofRules(TestPolicy.rule("$l : Lapse()", "ledger.fine( $l, 10 );"))
                    .folder());

    static Stream<HostileFile> consequences() {
        return HostileFile.of("consequences.yaml");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("consequences")
    void noConsequenceGetsPastTheGateThatIsNoVerb(HostileFile file) {
        assertThat(outcome("$l : Lapse()", file.then()))
                .isIn(file.said().containsKey("gate") ? List.of("compiled") : STOPPED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Runtime.getRuntime();",
                "new ProcessBuilder( \"sh\" );",
                "new java.io.File( \"caught\" );",
                "java.nio.file.Path.of( \"caught\" );",
                "new java.net.Socket();",
                "System.exit( 1 );",
                "System.getProperty( \"user.home\" );",
                "System.getenv();",
                "System.nanoTime();",
                "java.time.LocalDate.now();",
                "java.time.Clock.systemUTC();",
                "Math.random();",
                "new java.util.Random();",
                "new Thread();",
                "Thread.currentThread();",
                "String.class.getClassLoader();",
                "Class.forName( \"java.lang.Runtime\" );",
                "$l.getClass();",
                "$l.kind().getDeclaringClass();",
                "java.lang.invoke.MethodHandles.lookup();",
                "Runnable r = System::gc; r.run();",
                "Runnable r = () -> ledger.fine( $l, 10 ); r.run();",
                "while ( true ) {}",
                "for ( int i = 0; i < 10; i++ ) {}",
                "do { ledger.fine( $l, 10 ); } while ( $l.minutes() > 0 );",
                "synchronized ( $l ) {}",
                "try { ledger.fine( $l, 10 ); } catch ( Throwable t ) {}",
                "throw new Error();",
                "int[][] a = new int[ 100000 ][ 100000 ];",
                "String s = \"x\".repeat( 1000000000 );",
                "new java.math.BigDecimal( \"1e9\" ).setScale( 2000000000 );",
                "new java.math.BigDecimal( \"2\" ).pow( 999999999 );",
                "new java.util.ArrayList<Object>( 1000000000 );",
                "Object[] a = new String[ 1000000000 ];",
                "Object[] a = new String[ $l.minutes() ];",
                "int[] a = new int[ 2 ];",
                "$l.shift().segments().clear();",
                "((io.kaohe.engine.RuleBase) null).limited( 1 );",
                "io.kaohe.document.YamlDocument.read( \"x\", new byte[ 0 ] );",
                "io.kaohe.engine.PropertyReader.read( $l, \"minutes\" );",
                "drools.halt();",
                "insert( $l );",
                "kcontext.getKieRuntime();",
            })
    void consequencesInPlainJavaThatWouldDoMore(String java) {
        assertThat(outcome("$l : Lapse()", java)).isIn(STOPPED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$l : Lapse( System.nanoTime() > 0 )",
                "$l : Lapse( getClass().getName() == \"x\" )",
                "$l : Lapse( kind.declaringClass.classLoader != null )",
                "$l : Lapse( agent.repeat( 100 ) != \"\" )",
                "$l : Lapse( this != new java.io.File( \"caught\" ) )",
                "$l : Lapse() eval( System.getenv() != null )",
                "$l : Lapse() String() from System.lineSeparator()",
                "$l : Lapse( java.time.LocalDate.now() != null )",
                "$l : Lapse() accumulate( $m : Lapse(); $n : collectList( $m ) )",
            })
    void conditionsThatWouldDoMore(String when) {
        assertThat(outcome(when, "ledger.fine( $l, 10 );")).isIn(STOPPED);
    }

    @Test
    void whatARuleMayDoPasses() {
        assertThat(outcome("$l : Lapse( minutes > 10 )", "ledger.fine( $l, Exact.of( \"1.5\" ) );"))
                .isEqualTo("compiled");
    }

    @Test
    void theMessageSaysWhatItWouldHaveDone() {
        assertThatThrownBy(() -> compile("$l : Lapse()", "System.exit( 1 );"))
                .hasMessage(
                        "test-policy: what the files are compiled to would use java.lang.System.exit, which rules may not");
    }

    private static String outcome(String when, String then) {
        try {
            compile(when, then);
            return "compiled";
        } catch (PolicyException e) {
            return e.problems().get(0).code();
        }
    }

    /** The rule goes to Drools as it is, in its Java dialect. */
    private static void compile(String when, String then) {
        String rule = "rule \"more\" agenda-group \"0\" dialect \"java\" when\n" + when + "\nthen\n" + then + "\nend\n";
        PolicyCompiler.compile(SOUND, List.of(new Addition(rule, new RuleInfo("more", "T1", "more.drl", 1, Map.of()))));
    }
}
