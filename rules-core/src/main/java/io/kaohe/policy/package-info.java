/** What a policy says about itself: its clauses, its versions, its settings, its rules and the words of its reasons. */
@NullMarked
package io.kaohe.policy;

import org.jspecify.annotations.NullMarked;
