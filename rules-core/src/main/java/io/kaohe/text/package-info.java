/** Texts for people in both languages, how wide they are, and which known word a misspelled one is nearest to. */
@NullMarked
package io.kaohe.text;

import org.jspecify.annotations.NullMarked;
