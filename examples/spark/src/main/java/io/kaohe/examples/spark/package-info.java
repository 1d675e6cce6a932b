/** A job of Apache Spark that settles many months. */
@org.jspecify.annotations.NullMarked
package io.kaohe.examples.spark;
