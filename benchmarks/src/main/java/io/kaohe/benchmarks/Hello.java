package io.kaohe.benchmarks;

/** The least that a Java process does. */
public final class Hello {
    private Hello() {}

    public static void main(String[] arguments) {
        System.out.println("hello");
    }
}
