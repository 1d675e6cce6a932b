package io.kaohe.compiler;

import io.kaohe.problem.Place;
import io.kaohe.source.SourceFile;
import io.kaohe.source.Token;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** A rule as it stands in its file. */
public record RuleSource(SourceFile file, RuleDescr tree) {
    public String name() {
        return tree.getName();
    }

    public int start() {
        return tree.getStartCharacter();
    }

    /** The offset behind the rule's {@code end}. */
    public int end() {
        return Math.min(tree.getEndCharacter() + 1, file.text().length());
    }

    public Place place() {
        return file.place(start());
    }

    /** The rule's text. */
    public String text() {
        return file.text().substring(start(), end());
    }

    /** The value of an annotation, without quotes. */
    public Optional<String> annotation(String name) {
        AnnotationDescr annotation = tree.getAnnotation(name);
        return annotation == null || !annotation.hasValue()
                ? Optional.empty()
                : Optional.of(new Token(Token.Kind.TEXT, String.valueOf(annotation.getSingleValue()), 0).unquoted());
    }

    /** Whether an annotation has something else than one text in its brackets: several texts, or names with values. */
    public boolean hasOtherThanText(String name) {
        AnnotationDescr annotation = tree.getAnnotation(name);
        if (annotation == null || !annotation.hasValue()) {
            return false;
        }
        String value = String.valueOf(annotation.getSingleValue());
        return annotation.getValueMap().size() > 1
                || annotation.getSingleValue() == null
                || Token.of(value, 0, value.length()).size() != 1;
    }

    /** Where an annotation stands; the rule itself, if it has none of the name. */
    public Place place(String annotation) {
        int offset = file.text().indexOf("@" + annotation, start());
        return offset < 0 || offset > end() ? place() : file.place(offset);
    }

    /** The offset of the word {@code when}. */
    public int when() {
        return keyword("when");
    }

    /** The tokens of the conditions, between {@code when} and {@code then}. */
    public List<Token> conditions() {
        List<Token> tokens = Token.of(file.text(), keyword("when"), keyword("then"));
        return tokens.subList(1, tokens.size());
    }

    /** The tokens of the consequence, between {@code then} and {@code end}. */
    public List<Token> consequence() {
        List<Token> tokens = Token.of(file.text(), keyword("then"), end());
        int last = tokens.size() - 1;
        return tokens.subList(1, last >= 1 && tokens.get(last).is("end") ? last : last + 1);
    }

    /** The offsets of all that stands between {@code then} and {@code end}, comments too. */
    int[] consequenceBounds() {
        List<Token> tokens = Token.of(file.text(), keyword("then"), end());
        Token last = tokens.get(tokens.size() - 1);
        return new int[] {tokens.get(0).end(), last.is("end") ? last.start() : end()};
    }

    private int keyword(String word) {
        int from =
                word.equals("when") ? start() : Math.max(start(), tree.getLhs().getEndCharacter());
        return Token.of(file.text(), from, end()).stream()
                .filter(token -> token.is(word))
                .mapToInt(Token::start)
                .findFirst()
                .orElse(start());
    }
}
