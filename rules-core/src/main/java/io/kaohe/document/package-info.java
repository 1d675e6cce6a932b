/**
 * JSON and YAML documents as trees whose values know where they stand, so that whoever reads them can point at what
 * is wrong. Numbers keep their spelling; nothing is converted.
 */
@NullMarked
package io.kaohe.document;

import org.jspecify.annotations.NullMarked;
