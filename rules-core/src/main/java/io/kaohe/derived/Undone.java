package io.kaohe.derived;

import io.kaohe.fact.FactChange;
import io.kaohe.fact.Leave;
import io.kaohe.fact.Subject;
import java.util.List;

/** How something held against an agent would not have come to be: the punch in time, the leave approved. */
final class Undone {
    private Undone() {}

    /** The change of the facts; none if it is not known how. */
    static List<FactChange> of(Subject subject) {
        if (subject instanceof Lapse lapse) {
            return Clock.punched(lapse.shift(), lapse.segment(), Clock.side(lapse));
        } else if (subject instanceof MissedPunch missed) {
            return Clock.punched(missed.shift(), missed.segment(), missed.side());
        } else if (subject instanceof LeaveDate date) {
            return of(date.leave());
        } else if (subject instanceof Leave leave && !leave.approved()) {
            return List.of(FactChange.of(
                    leave,
                    new Leave(
                            leave.agent(),
                            leave.from(),
                            leave.days(),
                            leave.kind(),
                            leave.hasAskedOn() ? leave.askedOn() : null,
                            true)));
        }
        return List.of();
    }
}
