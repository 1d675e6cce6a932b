package io.kaohe.compiler;

import java.util.List;

/** What a rule file holds. */
record RuleFile(List<DeclarationSource> declarations, List<RuleSource> rules) {}
