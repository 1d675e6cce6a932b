package io.kaohe.fact;

import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Gathers what the checks of a month find, at the places of its facts. */
final class Findings {
    private final Map<Object, Place> places;
    private final List<Problem> problems = new ArrayList<>();

    Findings(Map<Object, Place> places) {
        this.places = places;
    }

    void add(String code, Object fact, String path, Words message) {
        add(code, fact, path, message, Words.none());
    }

    void add(String code, Object fact, String path, Words message, Words hint) {
        Place place = places.getOrDefault(fact, Place.at("facts", ""));
        problems.add(Problem.error(code, below(place, path), message).maybe(hint));
    }

    /** Of a fact whose own place is no guide, e.g. the document as a whole. */
    void add(String code, Place place, Words message) {
        problems.add(Problem.error(code, place, message));
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private static Place below(Place place, String path) {
        return path.isEmpty() ? place : Place.at(place.source(), place.pointer() + "/" + path);
    }
}
