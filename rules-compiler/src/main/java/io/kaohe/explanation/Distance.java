package io.kaohe.explanation;

import io.kaohe.number.Exact;
import io.kaohe.source.Token;
import java.util.List;

/**
 * How far a fact is from meeting a condition that compares one of its numbers with another.
 *
 * @param rank 0 for a number, 1 where there is no number to compare, 2 where there is nothing at all
 */
record Distance(int rank, Exact off) implements Comparable<Distance> {
    /** There is no number. */
    static final Distance NONE = new Distance(1, Exact.ZERO);

    /** There is not even a fact. */
    static final Distance NOTHING = new Distance(2, Exact.ZERO);

    static Distance of(Step step, Object subject) {
        List<Token> tokens = step.tokens();
        if (tokens.size() == 3 && tokens.get(2).kind() == Token.Kind.NUMBER) {
            Object value = PropertyValues.value(subject, tokens.get(0).text()).orElse("");
            if (value instanceof Number number) {
                Exact off = Exact.of(number).minus(Exact.of(tokens.get(2).text().replace("B", "")));
                return new Distance(0, off.signum() < 0 ? off.negated() : off);
            }
        }
        return NONE;
    }

    @Override
    public int compareTo(Distance other) {
        return rank == other.rank ? off.compareTo(other.off) : Integer.compare(rank, other.rank);
    }
}
