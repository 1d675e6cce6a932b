/** A service that settles the months that are posted to it. */
@org.jspecify.annotations.NullMarked
package io.kaohe.examples.springboot;
