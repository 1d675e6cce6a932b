package io.kaohe.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers the properties of an object and keeps their names different. */
final class MemberList {
    /** More properties than this are no object of a person's or program's making, but an attack. */
    static final int MOST = 1000;

    private static final int FEW = 12;

    private final List<Member> members = new ArrayList<>();
    private Set<String> names = Set.of();

    /** Whether there is one of that name. */
    boolean has(String name) {
        if (members.size() > FEW) {
            return names.contains(name);
        }
        for (Member member : members) {
            if (member.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    void add(Member member) {
        members.add(member);
        if (members.size() == FEW + 1) {
            names = members.stream().map(Member::name).collect(Collectors.toCollection(HashSet::new));
        } else if (members.size() > FEW) {
            names.add(member.name());
        }
    }

    boolean isFull() {
        return members.size() == MOST;
    }

    List<Member> toList() {
        return members;
    }
}
