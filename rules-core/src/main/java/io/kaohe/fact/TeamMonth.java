package io.kaohe.fact;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.kaohe.problem.FactsException;
import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What happened in one team in one calendar month: the facts document as an immutable value, validated. Facts stand
 * in an order of their own (by key, then by content), whatever order they came in.
 */
public final class TeamMonth {
    private final YearMonth period;
    private final Team team;
    private final String source;
    /** By array; none is empty. */
    private final ImmutableMap<String, ImmutableList<Fact>> facts;

    private final ImmutableList<Waiver> waivers;
    private final ImmutableMap<String, Agent> agents;
    private final Map<Fact, String> references;
    private final Map<Object, Place> places;
    private final Vocabulary vocabulary;
    private final Supplier<String> fingerprint = Suppliers.memoize(this::hashed);
    private final Supplier<Map<String, Fact>> referred = Suppliers.memoize(this::byReference);

    TeamMonth(Builder builder) {
        period = builder.period;
        team = builder.team;
        source = builder.source;
        facts = FactOrder.sorted(builder.facts);
        waivers = FactOrder.sorted(builder.waivers);
        agents = all(Agent.class).stream().collect(ImmutableMap.toImmutableMap(Agent::id, agent -> agent));
        references = FactOrder.references(team, facts.values());
        places = new IdentityHashMap<>(builder.places);
        vocabulary = builder.vocabulary;
    }

    /** A builder for the month of a team, for hosts that have their own objects instead of a document. */
    public static Builder builder(YearMonth period, Team team) {
        return new Builder(period, team);
    }

    public YearMonth period() {
        return period;
    }

    public Team team() {
        return team;
    }

    /** The name of the document that the facts came from. */
    public String source() {
        return source;
    }

    /** The agents, in the order of their ids. */
    public List<Agent> agents() {
        return agents.values().asList();
    }

    public Optional<Agent> agent(String id) {
        return Optional.ofNullable(agents.get(id));
    }

    /** All facts of one kind, in their order. */
    public <F extends Fact> List<F> all(Class<F> type) {
        ImmutableList.Builder<F> all = ImmutableList.builder();
        for (List<Fact> array : facts.values()) {
            if (type.isInstance(array.get(0))) {
                for (Fact fact : array) {
                    all.add(type.cast(fact));
                }
            }
        }
        return all.build();
    }

    /** All facts of the array of that name, in their order. */
    public List<Fact> all(String array) {
        return facts.getOrDefault(array, ImmutableList.of());
    }

    /** The names of the arrays that hold a fact. */
    public List<String> arrays() {
        return facts.keySet().asList();
    }

    public List<Waiver> waivers() {
        return waivers;
    }

    /** The ids of the items of an inspection form. */
    public List<String> items(String form) {
        return vocabulary.items(form);
    }

    /**
     * How a settlement refers to a fact: its kind and key, e.g. {@code shifts/A01/2024-03-01}, with {@code #2} behind
     * it for a second of the same key, in the order of their contents.
     *
     * @throws IllegalArgumentException if the fact is not of this month
     */
    public String reference(Fact fact) {
        String reference = references.get(fact);
        if (reference == null) {
            throw new IllegalArgumentException(fact + " is not a fact of " + team.id() + " in " + period);
        }
        return reference;
    }

    /** The fact of a reference. */
    public Optional<Fact> referred(String reference) {
        return Optional.ofNullable(Objects.requireNonNull(referred.get()).get(reference));
    }

    private Map<String, Fact> byReference() {
        Map<String, Fact> all = new HashMap<>();
        references.forEach((fact, reference) -> all.put(reference, fact));
        return all;
    }

    /** The facts that waivers take out of the rules' sight. */
    public Set<Fact> waivedFacts() {
        Set<Fact> waived = Collections.newSetFromMap(new IdentityHashMap<>());
        waivers().forEach(waiver -> waiver.forFact().flatMap(this::referred).ifPresent(waived::add));
        return waived;
    }

    /** A builder that holds all that this month does. */
    public Builder toBuilder() {
        Builder builder = new Builder(period, team).vocabulary(vocabulary).source(source);
        builder.places.putAll(places);
        facts.values().forEach(builder.facts::addAll);
        builder.waivers.addAll(waivers);
        return builder;
    }

    /** Where a fact or a waiver stands in its document. */
    public Place place(Object factOrWaiver) {
        return places.getOrDefault(factOrWaiver, Place.at(source, ""));
    }

    /** The SHA-256 of the contents, as {@code sha256:…}: the same however they were ordered and spelled. */
    public String fingerprint() {
        return Objects.requireNonNull(fingerprint.get());
    }

    private String hashed() {
        Hasher hasher = Hashing.sha256().newHasher();
        hasher.putString("kaohe/facts/1\n" + period + "\n" + Canonical.of(team) + "\n", StandardCharsets.UTF_8);
        facts.forEach((array, list) ->
                list.forEach(fact -> hasher.putString(array + Canonical.of(fact) + "\n", StandardCharsets.UTF_8)));
        waivers.forEach(waiver -> hasher.putString("waivers" + Canonical.of(waiver) + "\n", StandardCharsets.UTF_8));
        return "sha256:" + hasher.hash();
    }

    /** Gathers the facts of a month; {@link #build()} validates them exactly as a document is validated. */
    public static final class Builder {
        private final YearMonth period;
        private final Team team;
        private final List<Fact> facts = new ArrayList<>();
        private final List<Waiver> waivers = new ArrayList<>();
        private final Map<Object, Place> places = new IdentityHashMap<>();
        private final Map<String, Integer> counts = new HashMap<>();
        private String source = "facts";
        private Vocabulary vocabulary = Vocabulary.standard();

        private Builder(YearMonth period, Team team) {
            this.period = period;
            this.team = team;
            places.put(team, Place.at(source, "/team"));
        }

        /** The codes that the chosen policies know beyond the standard ones. */
        public Builder vocabulary(Vocabulary codes) {
            vocabulary = codes;
            return this;
        }

        /** A name for the facts, for error messages. */
        public Builder source(String name) {
            source = name;
            places.put(team, Place.at(source, "/team"));
            return this;
        }

        /** Adds facts; each object stands for one fact and can be added once. */
        public Builder add(Fact... more) {
            for (Fact fact : more) {
                add(
                        fact,
                        Place.at(source, "/" + fact.array() + "/" + (counts.merge(fact.array(), 1, Integer::sum) - 1)));
            }
            return this;
        }

        /** Adds a fact that stands at a known place. */
        public Builder add(Fact fact, Place place) {
            facts.add(fact);
            places.putIfAbsent(fact, place);
            return this;
        }

        /** Takes a fact away that was added, told apart by identity. */
        public Builder remove(Fact fact) {
            facts.removeIf(one -> one == fact);
            return this;
        }

        /** Adds a waiver. */
        public Builder waive(Waiver waiver) {
            return waive(waiver, Place.at(source, "/waivers/" + waivers.size()));
        }

        /** Adds a waiver that stands at a known place. */
        public Builder waive(Waiver waiver, Place place) {
            waivers.add(waiver);
            places.putIfAbsent(waiver, place);
            return this;
        }

        /** Everything that is wrong with what was added so far, in the order in which it was added. */
        public List<Problem> problems() {
            return MonthChecks.problems(period, team, facts, waivers, vocabulary, places);
        }

        /**
         * The month.
         *
         * @throws FactsException if anything is wrong, with all that is
         */
        public TeamMonth build() {
            List<Problem> problems = problems();
            if (!problems.isEmpty()) {
                throw new FactsException(problems);
            }
            return new TeamMonth(this);
        }
    }
}
