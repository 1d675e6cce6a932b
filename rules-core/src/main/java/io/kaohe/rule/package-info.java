/** All that a rule file may see beyond the facts: the ledger and its verbs. */
@NullMarked
package io.kaohe.rule;

import org.jspecify.annotations.NullMarked;
