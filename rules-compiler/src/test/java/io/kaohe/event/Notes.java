package io.kaohe.event;

import java.util.ArrayList;
import java.util.List;

/** Notes what it is told. */
final class Notes implements Listener {
    private final List<Object> events = new ArrayList<>();

    List<Object> events() {
        return events;
    }

    @Override
    public void begun(SettlementBegun settlement) {
        events.add(settlement);
    }

    @Override
    public void settled(SettlementFinished settlement) {
        events.add(settlement);
    }

    @Override
    public void rejected(SettlementRejected settlement) {
        events.add(settlement);
    }

    @Override
    public void failed(SettlementFailed settlement) {
        events.add(settlement);
    }

    @Override
    public void rejected(DocumentRejected document) {
        events.add(document);
    }

    @Override
    public void reloaded(Reload reload) {
        events.add(reload);
    }
}
