/** Policies as a book for people: clauses, rules, tables, scenarios, and charts of what they come to. */
@NullMarked
package io.kaohe.book;

import org.jspecify.annotations.NullMarked;
