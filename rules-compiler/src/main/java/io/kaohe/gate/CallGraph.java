package io.kaohe.gate;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which methods of the policy's own classes call which. Rules never lead back to themselves. */
final class CallGraph {
    private final SetMultimap<String, String> calls = LinkedHashMultimap.create();

    void add(String caller, String called) {
        calls.put(caller, called);
    }

    static String method(String owner, String name, String descriptor) {
        return owner + " " + name + descriptor;
    }

    /** The class of a method that calls itself, by others or at once; methods that nobody calls are taken off in turn. */
    Optional<String> circle() {
        Map<String, Integer> callers = new HashMap<>();
        calls.keySet().forEach(caller -> callers.put(caller, 0));
        calls.values().forEach(called -> callers.merge(called, 1, Integer::sum));
        Deque<String> free = new ArrayDeque<>();
        callers.forEach((method, count) -> {
            if (count == 0) {
                free.add(method);
            }
        });
        while (!free.isEmpty()) {
            String method = free.remove();
            callers.remove(method);
            for (String called : calls.get(method)) {
                if (callers.merge(called, -1, Integer::sum) == 0) {
                    free.add(called);
                }
            }
        }
        return callers.keySet().stream()
                .sorted()
                .findFirst()
                .map(method -> method.substring(0, method.indexOf(' ')).replace('/', '.'));
    }
}
