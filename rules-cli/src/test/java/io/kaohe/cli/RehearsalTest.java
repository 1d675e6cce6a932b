package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RehearsalTest {
    @Test
    void commandsStandWithTheirArgumentsBetweenThens() {
        assertThat(Rehearsal.commands("policies", "--then", "settle", "--policy", "ours", "march.json"))
                .containsExactly(List.of("policies"), List.of("settle", "--policy", "ours", "march.json"));
    }

    @Test
    void aCommandAloneIsTheWholeRehearsal() {
        assertThat(Rehearsal.commands("policies")).containsExactly(List.of("policies"));
    }
}
