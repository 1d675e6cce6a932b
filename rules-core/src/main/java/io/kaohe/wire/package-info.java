/**
 * The two JSON documents, facts in and settlement out: their readers, which report all that is wrong at its line and
 * column, their writers, which give the same bytes for the same contents, and their JSON Schemas. Readers and writers
 * go by the components of records, so that a record and its document cannot drift apart.
 */
@NullMarked
package io.kaohe.wire;

import org.jspecify.annotations.NullMarked;
