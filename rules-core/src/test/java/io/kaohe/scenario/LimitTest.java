package io.kaohe.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.text.Language;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LimitTest {
    @Test
    void onAWholeScaleTheSideWithoutTheBoundIsReachedOnlyWhereItBegins() {
        assertThat(reaching("<=", true, Side.BEYOND)).containsExactly(11);
        assertThat(reaching("<=", true, Side.WITHIN)).containsExactly(8, 9, 10);
        assertThat(reaching("<", true, Side.WITHIN)).containsExactly(9);
        assertThat(reaching("<", true, Side.BEYOND)).containsExactly(10, 11, 12);
        assertThat(reaching(">=", true, Side.BEYOND)).containsExactly(9);
        assertThat(reaching(">", true, Side.WITHIN)).containsExactly(11);
        assertThat(reaching("==", true, Side.BEYOND)).containsExactly(9, 11);
        assertThat(reaching("!=", true, Side.WITHIN)).containsExactly(9, 11);
    }

    @Test
    void decimalsHaveNoNeighboursSoAnyNumberOfASideReachesIt() {
        assertThat(reaching("<=", false, Side.BEYOND)).containsExactly(11, 12);
        assertThat(reaching(">", false, Side.WITHIN)).containsExactly(11, 12);
        assertThat(reaching("==", false, Side.BEYOND)).containsExactly(8, 9, 11, 12);
    }

    @Test
    void theBoundItselfIsReachedByItAlone() {
        for (String sign : List.of("<", "<=", ">", ">=", "==", "!=")) {
            assertThat(reaching(sign, true, Side.EXACTLY)).as(sign).containsExactly(10);
        }
    }

    @Test
    void whatReachesASideIsSaidInWords() {
        assertThat(words("<=", "10", true)).containsExactly("m exactly 10", "m up to 10", "m exactly 11");
        assertThat(words("<", "10", true)).containsExactly("m exactly 10", "m exactly 9", "m at least 10");
        assertThat(words(">", "0.5", false)).containsExactly("m exactly 0.5", "m more than 0.5", "m up to 0.5");
        assertThat(words(">=", "$settings.days", true))
                .containsExactly(
                        "m exactly $settings.days", "m at least $settings.days", "m just below $settings.days");
        assertThat(words("==", "1", true)).containsExactly("m exactly 1", "m 0 or 2");
        assertThat(words("==", "1", false)).containsExactly("m exactly 1", "m other than 1");
        assertThat(words("!=", "$x.n", true)).containsExactly("m exactly $x.n", "m just beside $x.n");
    }

    @Test
    void andInChinese() {
        Limit limit = new Limit("minutes", "<=", "10", true);
        assertThat(limit.facts(Side.BEYOND).in(Language.ZH)).isEqualTo("minutes 正好 11");
        assertThat(limit.facts(Side.WITHIN).in(Language.ZH)).isEqualTo("minutes 不超过 10");
    }

    private static List<String> words(String sign, String bound, boolean whole) {
        Limit limit = new Limit("m", sign, bound, whole);
        return limit.sides().stream()
                .map(side -> limit.facts(side).in(Language.EN))
                .toList();
    }

    /** Of the numbers from 8 to 12 those that reach a side of a bound of 10. */
    private static List<Integer> reaching(String sign, boolean whole, Side side) {
        Limit limit = new Limit("m", sign, "10", whole);
        return IntStream.rangeClosed(8, 12)
                .filter(n -> limit.reaches(side, Integer.compare(n, 10), Math.abs(n - 10) == 1))
                .boxed()
                .toList();
    }
}
