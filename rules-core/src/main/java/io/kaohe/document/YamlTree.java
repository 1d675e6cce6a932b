package io.kaohe.document;

import io.kaohe.problem.Problem;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Builds the tree out of the parser's events, which come one by one: nothing is expanded. */
final class YamlTree {
    private static final int DEEPEST = 64;
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    private final SourceText source;
    private final Iterator<Event> events;
    private final List<Problem> problems;
    private final boolean hasSurrogates;

    YamlTree(SourceText source, Iterator<Event> events, List<Problem> problems) {
        this.source = source;
        this.events = events;
        this.problems = problems;
        this.hasSurrogates = source.text().chars().anyMatch(c -> Character.isSurrogate((char) c));
    }

    Value read() {
        next(Event.ID.StreamStart);
        if (next().getEventId() == Event.ID.StreamEnd) {
            throw fatal("empty-document", 1, 1, Pointer.to(""), Words.of("the document is empty", "文件是空的"));
        }
        Value root = value(next(), Pointer.to(""), 1);
        next(Event.ID.DocumentEnd);
        Event end = next();
        if (end.getEventId() != Event.ID.StreamEnd) {
            throw fatal(
                    "trailing-content",
                    line(end),
                    column(end),
                    Pointer.to(""),
                    Words.of("a second document begins here", "这里开始了第二份文档，只能有一份"));
        }
        return root;
    }

    private Value value(Event event, Pointer pointer, int depth) {
        int line = line(event);
        int column = column(event);
        if (depth > DEEPEST) {
            throw fatal(
                    "beyond-limit",
                    line,
                    column,
                    pointer,
                    Words.of("the document is nested more than 64 deep", "嵌套超过 64 层"));
        } else if (event instanceof AliasEvent) {
            throw fatal(
                    "no-alias",
                    line,
                    column,
                    pointer,
                    Words.of("an alias is not allowed: write the value out", "不能用别名（*），请把值写出来"));
        }
        checkPlain((NodeEvent) event, pointer);
        if (event instanceof ScalarEvent scalar) {
            return scalar.isPlain() && NULLS.contains(scalar.getValue())
                    ? new NullValue(line, column)
                    : new TextValue(line, column, whole(scalar, pointer), scalar.isPlain());
        } else if (event instanceof MappingStartEvent) {
            return new ObjectValue(line, column, members(pointer, depth));
        }
        return new ArrayValue(line, column, items(pointer, depth));
    }

    private List<Member> members(Pointer pointer, int depth) {
        MemberList members = new MemberList();
        for (Event key = next(); key.getEventId() != Event.ID.MappingEnd; key = next()) {
            int line = line(key);
            int column = column(key);
            if (!(key instanceof ScalarEvent scalar)) {
                throw fatal(
                        "malformed",
                        line,
                        column,
                        pointer,
                        Words.of("a key is a text, not a collection or an alias", "键只能是文本，不能是列表、对象或别名"));
            }
            checkPlain(scalar, pointer);
            String name = whole(scalar, pointer);
            Pointer below = pointer.then(name);
            if (members.isFull()) {
                throw fatal(
                        "beyond-limit",
                        line,
                        column,
                        pointer,
                        Words.of("a mapping has more than 1000 properties", "一个对象的属性超过 1000 个"));
            }
            boolean merge = scalar.isPlain() && name.equals("<<");
            if (merge) {
                report(
                        "no-merge",
                        line,
                        column,
                        below,
                        Words.of("a merge key is not allowed: write the properties out", "不能用合并键 <<，请把属性写出来"));
            }
            boolean repeated = members.has(name);
            if (repeated) {
                report(
                        "duplicate-property",
                        line,
                        column,
                        below,
                        Words.of(
                                "there is a second property \"" + name + "\" in this object",
                                "这个对象中属性“" + name + "”重复出现"));
            }
            Value value = value(next(), below, depth + 1);
            if (!merge && !repeated) {
                members.add(new Member(name, line, column, value));
            }
        }
        return members.toList();
    }

    private List<Value> items(Pointer pointer, int depth) {
        List<Value> items = new ArrayList<>();
        for (Event item = next(); item.getEventId() != Event.ID.SequenceEnd; item = next()) {
            items.add(value(item, pointer.then(items.size()), depth + 1));
        }
        return items;
    }

    /** No anchor, no tag: the value says itself what it is. */
    private void checkPlain(NodeEvent node, Pointer pointer) {
        Optional<String> tag =
                node instanceof ScalarEvent scalar ? scalar.getTag() : ((CollectionStartEvent) node).getTag();
        node.getAnchor()
                .ifPresent(anchor -> report(
                        "no-anchor",
                        line(node),
                        column(node),
                        pointer,
                        Words.of(
                                "the anchor &" + anchor.getValue() + " is not allowed",
                                "不能用锚点 &" + anchor.getValue())));
        tag.ifPresent(name -> report(
                "no-tag",
                line(node),
                column(node),
                pointer,
                Words.of("the tag " + name + " is not allowed", "不能用标签 " + name)));
    }

    private String whole(ScalarEvent scalar, Pointer pointer) {
        if (scalar.getValue()
                .codePoints()
                .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw fatal(
                    "malformed",
                    line(scalar),
                    column(scalar),
                    pointer,
                    Words.of("half a surrogate pair is escaped here", "这里的转义只写了半个字符（代理对不完整）"));
        }
        return scalar.getValue();
    }

    private Event next() {
        return events.next();
    }

    private void next(Event.ID expected) {
        Event.ID found = events.next().getEventId();
        if (found != expected) {
            throw new IllegalStateException("the YAML parser gave " + found + " where " + expected + " comes");
        }
    }

    private static int line(Event event) {
        return event.getStartMark().orElseThrow().getLine() + 1;
    }

    private int column(Event event) {
        int codePoints = event.getStartMark().orElseThrow().getColumn();
        return hasSurrogates ? source.column(line(event), codePoints) : codePoints + 1;
    }

    private void report(String code, int line, int column, Pointer pointer, Words message) {
        problems.add(Problem.error(code, source.place(pointer.toString(), line, column), message));
    }

    private DocumentException fatal(String code, int line, int column, Pointer pointer, Words message) {
        report(code, line, column, pointer, message);
        return new DocumentException(problems);
    }
}
