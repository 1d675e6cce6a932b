package io.kaohe.document;

import io.kaohe.problem.Place;

/** A document that was read: its tree, and its text for the excerpts of messages. */
public record Document(SourceText source, Value root) {
    /** The name of the document, as it was given. */
    public String name() {
        return source.name();
    }

    /** The place of a value, with the JSON Pointer that leads there. */
    public Place place(String pointer, Value value) {
        return source.place(pointer, value.line(), value.column());
    }

    /** The place of a property's name, with the JSON Pointer that leads to the property. */
    public Place place(String pointer, Member member) {
        return source.place(pointer, member.line(), member.column());
    }
}
