/**
 * What an author begins with: a new policy, a new clause, a copy of a policy. It is a skeleton that is sound and whose
 * scenarios are pending until it is filled in, and it is written without touching anything that is there.
 */
@NullMarked
package io.kaohe.authoring;

import org.jspecify.annotations.NullMarked;
