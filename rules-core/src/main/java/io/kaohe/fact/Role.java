package io.kaohe.fact;

/** What an agent is in the team. */
public enum Role {
    PRE_SALES,
    AFTER_SALES,
    GROUP_LEADER,
    SUPERVISOR,
    COMMITTEE_MEMBER,
    WAREHOUSE
}
