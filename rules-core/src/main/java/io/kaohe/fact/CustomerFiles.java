package io.kaohe.fact;

/**
 * The state of an agent's customer files.
 *
 * @param complete whether they have all details
 * @param grouped whether they are sorted into groups
 */
public record CustomerFiles(
        @Property(agent = true) String agent,
        boolean complete,
        @Property(absent = "false") boolean grouped) implements AgentFact {
    @Override
    public String array() {
        return "files";
    }
}
