package io.kaohe.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.kaohe.book.Drawing.Dot;
import io.kaohe.book.Drawing.Label;
import io.kaohe.number.Exact;
import io.kaohe.number.Interval;
import io.kaohe.text.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

class ChartDrawingTest {
    private static final BookWords WORDS = new BookWords(Language.ZH);

    @Property(tries = 500)
    void noTwoLabelsMeetAndNothingLeavesTheDrawing(
            @ForAll @Size(min = 1, max = 14) List<@BigRange(min = "0", max = "3000") @Scale(2) BigDecimal> limits,
            @ForAll @Size(15) List<@BigRange(min = "-20", max = "9999") @Scale(2) BigDecimal> heights,
            @ForAll LimitText text) {
        Drawing drawing = drawing(chart(limits, heights, text));

        for (Label label : drawing.labels()) {
            assertThat(drawing.labels().stream().filter(label::meets)).containsExactly(label);
            assertThat(label.left()).isGreaterThanOrEqualTo(0);
            assertThat(label.left() + label.across()).isLessThanOrEqualTo(Drawing.WIDTH);
            assertThat(label.top() + label.up()).isLessThanOrEqualTo(drawing.height());
        }
    }

    @Property(tries = 200)
    void greaterLimitsLieFurtherRightAndGreaterHeightsHigher(
            @ForAll @Size(min = 2, max = 14) List<@BigRange(min = "0", max = "3000") @Scale(2) BigDecimal> limits,
            @ForAll @Size(15) List<@BigRange(min = "0", max = "9999") @Scale(2) BigDecimal> heights) {
        StepChart chart = chart(limits, heights, LimitText.DECIMAL);
        Assume.that(chart.plots().get(0).isScale());
        List<Step> steps = chart.plots().get(0).steps();
        List<Dot> dots = drawing(chart).dots();

        for (int i = 1; i + 1 < steps.size(); i++) {
            Dot end = dots.get(2 * i - 2);
            Dot next = dots.get(2 * i - 1);
            int higher = steps.get(i)
                    .height()
                    .orElseThrow()
                    .compareTo(steps.get(i - 1).height().orElseThrow());
            assertThat(next.x()).isEqualTo(end.x());
            assertThat(Integer.signum(end.y() - next.y())).isEqualTo(Integer.signum(higher));
            assertThat(dots.get(2 * i).x()).isGreaterThan(next.x());
        }
    }

    @Example
    void aLimitThatBelongsToItsStretchIsAFilledDot() {
        Step low = step(Optional.empty(), false, Optional.of("10"), true, "10");
        Step middle = step(Optional.of("10"), false, Optional.of("20"), false, "20");
        Step high = step(Optional.of("20"), true, Optional.empty(), false, "50");
        List<Dot> dots = drawing(
                        new StepChart("", "", LimitText.DECIMAL, List.of(new Plot("", List.of(low, middle, high)))))
                .dots();

        assertThat(dots).extracting(Dot::filled).containsExactly(true, false, false, true);
    }

    @Example
    void aSingleNumberIsOneDot() {
        Step once = step(Optional.of("6"), true, Optional.of("6"), true, "1");

        assertThat(drawing(new StepChart("", "", LimitText.DECIMAL, List.of(new Plot("", List.of(once)))))
                        .dots())
                .hasSize(1);
    }

    @Example
    void distancesAreThoseOfTheNumbersUnlessLabelsWouldMeet() {
        List<BigDecimal> heights = List.of(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.TEN, BigDecimal.TEN);
        List<BigDecimal> even = List.of(new BigDecimal("10"), new BigDecimal("20"), new BigDecimal("40"));
        List<BigDecimal> crowded = List.of(new BigDecimal("1"), new BigDecimal("2"), new BigDecimal("4000"));

        List<Integer> places = ticks(drawing(chart(even, heights, LimitText.DECIMAL)));
        assertThat(places.get(2) - places.get(1)).isCloseTo(2 * (places.get(1) - places.get(0)), within(1));
        assertThat(texts(drawing(chart(even, heights, LimitText.DECIMAL)))).contains("minutes");
        assertThat(texts(drawing(chart(crowded, heights, LimitText.DECIMAL)))).contains("minutes（未按比例）");
    }

    @Example
    void moreLimitsThanCanBeReadAreNotDrawn() {
        List<BigDecimal> limits = new ArrayList<>();
        List<BigDecimal> heights = new ArrayList<>(List.of(BigDecimal.ZERO));
        for (int i = 1; i <= 40; i++) {
            limits.add(BigDecimal.valueOf(i));
            heights.add(BigDecimal.valueOf(i));
        }

        assertThat(ChartDrawing.of(chart(limits, heights, LimitText.DECIMAL), WORDS))
                .isEmpty();
    }

    private static Drawing drawing(StepChart chart) {
        return ChartDrawing.of(chart, WORDS).orElseThrow();
    }

    /** Steps one behind the other, with a limit and a height each. */
    private static StepChart chart(Collection<BigDecimal> limits, List<BigDecimal> heights, LimitText text) {
        List<Exact> ends =
                new TreeSet<>(limits.stream().map(Exact::of).toList()).stream().toList();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i <= ends.size(); i++) {
            Interval over = new Interval(
                    i == 0 ? Optional.empty() : Optional.of(ends.get(i - 1)),
                    true,
                    i == ends.size() ? Optional.empty() : Optional.of(ends.get(i)),
                    false);
            steps.add(new Step(
                    over, Optional.of(Exact.of(heights.get(i))), heights.get(i).toPlainString(), "T" + i));
        }
        return new StepChart("title", "minutes", text, List.of(new Plot("fine", steps)));
    }

    private static Step step(Optional<String> low, boolean from, Optional<String> high, boolean to, String height) {
        return new Step(
                new Interval(low.map(Exact::of), from, high.map(Exact::of), to),
                Optional.of(Exact.of(height)),
                height,
                "");
    }

    private static List<Integer> ticks(Drawing drawing) {
        return drawing.lines().stream()
                .filter(line -> line.style().equals("axis") && line.x1() == line.x2())
                .map(Drawing.Line::x1)
                .toList();
    }

    private static List<String> texts(Drawing drawing) {
        return drawing.labels().stream().map(Label::text).toList();
    }
}
