package io.kaohe.derived;

import io.kaohe.fact.RedPacket;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** That the red packets which an agent owed for a date were not sent in time. One for each agent and date. */
public record UnsentPackets(String agent, LocalDate date, List<RedPacket> basis) implements OfDate {
    public UnsentPackets {
        basis = List.copyOf(basis);
    }

    static List<UnsentPackets> of(Known month) {
        Map<List<String>, List<RedPacket>> unsent = new LinkedHashMap<>();
        for (RedPacket packet : month.all(RedPacket.class)) {
            if (!packet.sent()) {
                unsent.computeIfAbsent(packet.key(), key -> new ArrayList<>()).add(packet);
            }
        }
        return unsent.values().stream()
                .map(packets ->
                        new UnsentPackets(packets.get(0).agent(), packets.get(0).date(), packets))
                .toList();
    }
}
