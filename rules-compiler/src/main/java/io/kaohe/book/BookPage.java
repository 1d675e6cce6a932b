package io.kaohe.book;

import java.util.List;

/** The contents of the page {@code book}. */
record BookPage(BookWords words, List<PolicyPart> policies) {
    BookPage {
        policies = List.copyOf(policies);
    }

    String title() {
        return policies.size() == 1 ? policies.get(0).title() : words.say("book.title");
    }

    boolean hasSeveral() {
        return policies.size() > 1;
    }

    String say(String key) {
        return words.say(key);
    }
}
