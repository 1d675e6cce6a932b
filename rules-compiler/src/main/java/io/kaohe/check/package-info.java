/** Is a policy sound? What is wrong with its files, and what is doubtful in what they say, as data and as text. */
@NullMarked
package io.kaohe.check;

import org.jspecify.annotations.NullMarked;
