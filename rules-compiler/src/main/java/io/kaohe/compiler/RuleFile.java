package io.kaohe.compiler;

import io.kaohe.source.SourceFile;
import java.util.List;

/** What a rule file holds. */
record RuleFile(SourceFile file, List<DeclarationSource> declarations, List<RuleSource> rules) {}
