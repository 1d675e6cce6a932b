package io.kaohe.document;

import io.kaohe.problem.Problem;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;

/** Builds the tree out of the parser's tokens. The parser limits how deep it goes. */
final class JsonTree {
    private final SourceText source;
    private final JsonParser parser;
    private final List<Problem> problems;
    private final boolean hasEscapes;

    JsonTree(SourceText source, JsonParser parser, List<Problem> problems) {
        this.source = source;
        this.parser = parser;
        this.problems = problems;
        this.hasEscapes = source.text().contains("\\u");
    }

    Value read(JsonToken token) {
        TokenStreamLocation at = parser.currentTokenLocation();
        int line = at.getLineNr();
        int column = at.getColumnNr();
        return switch (token) {
            case START_OBJECT -> new ObjectValue(line, column, members());
            case START_ARRAY -> new ArrayValue(line, column, items());
            case VALUE_STRING -> new TextValue(line, column, whole(parser.getString()), false);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new NumberValue(line, column, parser.getString());
            case VALUE_TRUE -> new BooleanValue(line, column, true);
            case VALUE_FALSE -> new BooleanValue(line, column, false);
            case VALUE_NULL -> new NullValue(line, column);
            default -> throw new StreamReadException(parser, "unexpected " + token);
        };
    }

    private List<Member> members() {
        MemberList members = new MemberList();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            TokenStreamLocation at = parser.currentTokenLocation();
            String name = whole(parser.currentName());
            if (members.isFull()) {
                throw fatal(
                        "beyond-limit",
                        parser.currentLocation(),
                        Words.of(
                                "an object has more than " + MemberList.MOST + " properties",
                                "一个对象的属性超过 " + MemberList.MOST + " 个"));
            }
            boolean repeated = members.has(name);
            if (repeated) {
                report(name, at);
            }
            Value value = read(parser.nextToken());
            if (!repeated) {
                members.add(new Member(name, at.getLineNr(), at.getColumnNr(), value));
            }
        }
        return members.toList();
    }

    private List<Value> items() {
        List<Value> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(read(token));
        }
        return items;
    }

    private void report(String name, TokenStreamLocation at) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        problems.add(Problem.error(
                "duplicate-property",
                source.place(pointer, at.getLineNr(), at.getColumnNr()),
                Words.of("there is a second property \"" + name + "\" in this object", "这个对象中属性“" + name + "”重复出现")));
    }

    /** Half a character, which no UTF-8 can hold, gets into a text by an escape only. */
    private String whole(String text) {
        if (hasEscapes
                && text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw fatal(
                    "malformed",
                    parser.currentTokenLocation(),
                    Words.of("half a surrogate pair is escaped here", "这里的转义只写了半个字符（代理对不完整）"));
        }
        return text;
    }

    private DocumentException fatal(String code, TokenStreamLocation at, Words message) {
        problems.add(Problem.error(code, source.place("", at.getLineNr(), at.getColumnNr()), message));
        return new DocumentException(problems);
    }
}
