package io.kaohe.catalog;

import io.kaohe.fact.Absence;
import io.kaohe.fact.AfterSales;
import io.kaohe.fact.CallBack;
import io.kaohe.fact.ChatAudit;
import io.kaohe.fact.Complaint;
import io.kaohe.fact.CustomerFiles;
import io.kaohe.fact.Fact;
import io.kaohe.fact.Inspection;
import io.kaohe.fact.Metric;
import io.kaohe.fact.Misconduct;
import io.kaohe.fact.Rating;
import io.kaohe.fact.RedPacket;
import io.kaohe.fact.Sales;
import io.kaohe.fact.Segment;
import io.kaohe.fact.Severity;
import io.kaohe.fact.Shift;
import io.kaohe.fact.Shipment;
import io.kaohe.fact.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The same fact, but a little worse: later, graver, dearer. */
final class WorseFact {
    private final Chance chance;

    WorseFact(Chance chance) {
        this.chance = chance;
    }

    /** The fact made worse; none, if it cannot be worse or is no lapse. */
    Optional<Fact> of(Fact fact) {
        return Optional.ofNullable(worse(fact)).filter(worse -> !worse.equals(fact));
    }

    /** The same once more; none, if it cannot happen twice, or if more of it is no lapse. */
    static Optional<Fact> again(Fact fact) {
        if (fact instanceof Complaint one) {
            return Optional.of(new Complaint(one.agent(), one.date(), one.cause(), one.causedByAgent(), one.loss()));
        } else if (fact instanceof Misconduct one) {
            return Optional.of(new Misconduct(one.agent(), one.date(), one.kind(), one.severity(), one.loss()));
        } else if (fact instanceof Absence one) {
            return Optional.of(new Absence(one.agent(), one.date(), one.cause(), one.hours(), one.days()));
        } else if (fact instanceof AfterSales one) {
            return Optional.of(new AfterSales(one.agent(), one.date(), one.cost(), one.causedByAgent()));
        }
        return Optional.empty();
    }

    private Fact worse(Fact fact) {
        if (fact instanceof Shift shift) {
            return shift(shift);
        } else if (fact instanceof Absence one) {
            return new Absence(one.agent(), one.date(), one.cause(), more(one.hours(), 2), more(one.days(), 1));
        } else if (fact instanceof RedPacket one) {
            return new RedPacket(one.agent(), one.date(), false);
        } else if (fact instanceof Complaint one) {
            return new Complaint(one.agent(), one.date(), one.cause(), true, more(one.loss(), 80));
        } else if (fact instanceof CallBack one) {
            return new CallBack(one.agent(), one.date(), next(Rating.values(), one.rating()));
        } else if (fact instanceof ChatAudit one) {
            BigDecimal score = one.score().subtract(BigDecimal.ONE);
            return new ChatAudit(one.agent(), one.date(), score, more(one.pointsOff(), 3), one.findings());
        } else if (fact instanceof Inspection one) {
            return inspection(one);
        } else if (fact instanceof Shipment one) {
            BigDecimal freight = more(one.freight(), 9);
            return new Shipment(one.agent(), one.order(), one.date(), one.problem(), one.cause(), freight, false);
        } else if (fact instanceof AfterSales one) {
            return new AfterSales(one.agent(), one.date(), more(one.cost(), 90), true);
        } else if (fact instanceof Misconduct one) {
            Severity severity = next(Severity.values(), one.severity());
            return new Misconduct(one.agent(), one.date(), one.kind(), severity, more(one.loss(), 70));
        } else if (fact instanceof Sales one) {
            boolean late = chance.percent(50);
            return new Sales(
                    one.agent(),
                    one.amount(),
                    one.target(),
                    one.conversion(),
                    one.promotion(),
                    one.sheetOnTime() && !late,
                    true);
        } else if (fact instanceof CustomerFiles one) {
            return new CustomerFiles(one.agent(), false, one.grouped());
        } else if (fact instanceof Metric one && one.name().equals("typing-speed")) {
            return new Metric(one.agent(), one.name(), one.value().subtract(BigDecimal.TEN));
        }
        return fact;
    }

    /** Later in, or earlier out, by some minutes. */
    private Shift shift(Shift shift) {
        List<Segment> segments = new ArrayList<>(shift.segments());
        int which = chance.between(0, segments.size() - 1);
        Segment one = segments.get(which);
        int minutes = chance.percent(50) ? 35 : chance.between(1, 40);
        boolean atStart = chance.percent(50);
        segments.set(
                which,
                new Segment(
                        one.start(),
                        one.end(),
                        one.in() != null && atStart ? one.in().plusMinutes(minutes) : one.in(),
                        one.out() != null && !atStart ? one.out().minusMinutes(minutes) : one.out(),
                        one.filled(),
                        one.vouched()));
        return new Shift(shift.agent(), shift.date(), segments);
    }

    private Inspection inspection(Inspection one) {
        List<String> met = new ArrayList<>(Vocabulary.standard().items(one.form()));
        met.removeAll(one.unmet());
        List<String> unmet = new ArrayList<>(one.unmet());
        if (!met.isEmpty()) {
            unmet.add(chance.oneOf(met));
        }
        return new Inspection(one.agent(), one.date(), one.form(), null, unmet);
    }

    private BigDecimal more(BigDecimal amount, int most) {
        return amount.add(chance.hundredths(1, most * 100));
    }

    private static <E extends Enum<E>> E next(E[] scale, E one) {
        return scale[Math.min(one.ordinal() + 1, scale.length - 1)];
    }
}
