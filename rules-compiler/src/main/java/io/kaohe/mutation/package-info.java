/**
 * Mutation testing of policies: one thing at a time is changed in rules, tables and settings, and the scenarios have to
 * notice it.
 */
@NullMarked
package io.kaohe.mutation;

import org.jspecify.annotations.NullMarked;
