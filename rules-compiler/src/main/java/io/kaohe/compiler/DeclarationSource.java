package io.kaohe.compiler;

import io.kaohe.problem.Place;
import io.kaohe.source.SourceFile;
import io.kaohe.source.Token;
import java.util.List;
import org.drools.drl.ast.descr.TypeDeclarationDescr;

/** A declared type as it stands in its file. */
record DeclarationSource(SourceFile file, TypeDeclarationDescr tree) {
    /** Its tokens from the name on, without the {@code end}. */
    List<Token> tokens() {
        String text = file.text();
        List<Token> tokens =
                Token.of(text, tree.getStartCharacter(), Math.min(tree.getEndCharacter() + 1, text.length()));
        int last = tokens.size() - 1;
        return tokens.get(last).is("end") ? tokens.subList(0, last) : tokens;
    }

    Place place() {
        return file.place(tree.getStartCharacter());
    }
}
