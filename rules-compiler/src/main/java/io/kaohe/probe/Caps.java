package io.kaohe.probe;

import io.kaohe.compiler.CheckedRule;
import io.kaohe.problem.Place;
import io.kaohe.source.Token;
import io.kaohe.source.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * A cap within a calculation, {@code min( $points, 20 )}: a bound without a condition, so that nothing holds or fails to.
 */
record Caps(Place place, String text) {
    /** The caps in the conditions and the consequence of a rule; functions of an accumulate are none. */
    static List<Caps> of(CheckedRule rule) {
        List<Caps> caps = new ArrayList<>();
        List<Token> tokens = new ArrayList<>(rule.source().conditions());
        tokens.addAll(rule.source().consequence());
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token name = tokens.get(i);
            if ((name.is("min") || name.is("max")) && tokens.get(i + 1).is("(")) {
                List<Token> whole = tokens.subList(i, Tokens.closing(tokens, i + 1) + 1);
                if (Tokens.split(whole.subList(2, whole.size() - 1)).size() == 2) {
                    caps.add(new Caps(
                            Site.placeIn(rule.source().file(), name.start()),
                            Site.text(rule.source().file(), whole)));
                }
            }
        }
        return caps;
    }
}
