package io.kaohe.engine;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.rule.AccumulateFunction;

/** Keeps the facts that an accumulate goes over, so that an entry can name them. */
public final class Gathering implements AccumulateFunction<ArrayList<Object>> {
    @Override
    public ArrayList<Object> createContext() {
        return new ArrayList<>();
    }

    @Override
    public void init(ArrayList<Object> facts) {
        facts.clear();
    }

    @Override
    public void accumulate(ArrayList<Object> facts, Object fact) {
        facts.add(fact);
    }

    @Override
    public void reverse(ArrayList<Object> facts, Object fact) {
        facts.removeIf(one -> one == fact);
    }

    @Override
    public Object getResult(ArrayList<Object> facts) {
        return List.copyOf(facts);
    }

    @Override
    public boolean supportsReverse() {
        return true;
    }

    @Override
    public Class<?> getResultType() {
        return List.class;
    }

    @Override
    public void writeExternal(ObjectOutput out) {}

    @Override
    public void readExternal(ObjectInput in) {}
}
