/** How text looks to a person: its width in columns, and which known word a misspelled one is nearest to. */
@NullMarked
package io.kaohe.text;

import org.jspecify.annotations.NullMarked;
