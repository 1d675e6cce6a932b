/** What is wrong with a document or a rule file, and where: problems are data before they are messages. */
@NullMarked
package io.kaohe.problem;

import org.jspecify.annotations.NullMarked;
