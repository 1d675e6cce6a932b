package io.kaohe.mutation;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.aggregator.ArgumentsAggregator;

/** All arguments from the place of the parameter on. */
@Retention(RetentionPolicy.RUNTIME)
@AggregateWith(Rest.Gathered.class)
@interface Rest {
    /** Gathers them. */
    final class Gathered implements ArgumentsAggregator {
        @Override
        public List<String> aggregateArguments(ArgumentsAccessor arguments, ParameterContext parameter) {
            List<String> rest = new ArrayList<>();
            for (int i = parameter.getIndex(); i < arguments.size(); i++) {
                rest.add(arguments.getString(i));
            }
            return rest;
        }
    }
}
