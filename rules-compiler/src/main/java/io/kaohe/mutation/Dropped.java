package io.kaohe.mutation;

import io.kaohe.source.Edit;
import io.kaohe.source.Token;
import java.util.List;

/** Leaves one of several parts out, with what parts it from the next one. */
final class Dropped {
    private Dropped() {}

    static Edit of(List<List<Token>> parts, int nth) {
        if (nth + 1 < parts.size()) {
            return new Edit(Site.start(parts.get(nth)), Site.start(parts.get(nth + 1)), "");
        }
        int from = nth == 0 ? Site.start(parts.get(0)) : Site.end(parts.get(nth - 1));
        return new Edit(from, Site.end(parts.get(nth)), "");
    }
}
