package io.kaohe.catalog;

import io.kaohe.PolicyLibrary;

/** The policies that come with the library. */
public final class Catalog {
    private Catalog() {}

    /** All of them, ready to settle with; no compiler is needed. The first call loads them. */
    public static PolicyLibrary policies() {
        return Loaded.LIBRARY;
    }

    private static final class Loaded {
        static final PolicyLibrary LIBRARY = PolicyLibrary.compiledInto(Catalog.class.getClassLoader());
    }
}
