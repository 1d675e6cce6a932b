/**
 * What stands between the classes that were made of a policy's files and the virtual machine: each is read before it is
 * defined, and sees only what rules need.
 */
@NullMarked
package io.kaohe.gate;

import org.jspecify.annotations.NullMarked;
