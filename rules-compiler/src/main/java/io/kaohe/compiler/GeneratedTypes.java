package io.kaohe.compiler;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kie.memorycompiler.JavaConfiguration;
import org.kie.memorycompiler.KieMemoryCompiler;

/** The types of a policy's own, generated as records and compiled, so that its rules can be checked against them. */
final class GeneratedTypes {
    private final Map<String, String> sources;
    private final Map<String, byte[]> classes;
    private final List<Class<?>> types;
    private final ClassLoader loader;

    private GeneratedTypes(
            Map<String, String> sources, Map<String, byte[]> classes, ClassLoader loader, List<Class<?>> types) {
        this.sources = Map.copyOf(sources);
        this.classes = classes;
        this.loader = loader;
        this.types = types;
    }

    /**
     * Compiles records.
     *
     * @param sources from the full name of a record to its Java source, which this library wrote
     */
    static GeneratedTypes of(Map<String, String> sources) {
        ClassLoader parent = GeneratedTypes.class.getClassLoader();
        if (sources.isEmpty()) {
            return new GeneratedTypes(Map.of(), Map.of(), parent, List.of());
        }
        Map<String, byte[]> compiled =
                KieMemoryCompiler.compileNoLoad(sources, parent, JavaConfiguration.CompilerType.ECLIPSE);
        Map<String, byte[]> classes = new TreeMap<>();
        compiled.forEach((name, bytes) -> classes.put(name.replace('.', '/') + ".class", bytes));
        ClassLoader loader = new Loader(classes, parent);
        List<Class<?>> types = new ArrayList<>();
        for (String name : new TreeMap<>(sources).keySet()) {
            try {
                types.add(loader.loadClass(name));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException("a record was compiled just now", e);
            }
        }
        return new GeneratedTypes(sources, classes, loader, types);
    }

    /** Whether they are the records of these sources. */
    boolean isOf(Map<String, String> others) {
        return sources.equals(others);
    }

    /** From the path of a class file to its bytes. */
    Map<String, byte[]> classes() {
        return classes;
    }

    List<Class<?>> types() {
        return types;
    }

    ClassLoader loader() {
        return loader;
    }

    /** Gives classes also as files, for a compiler that reads them. */
    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes, ClassLoader parent) {
            super(parent);
            this.classes = classes;
        }

        /** These come first: the parent may have types of another version of the policy. */
        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                byte[] bytes = classes.get(name.replace('.', '/') + ".class");
                if (bytes == null) {
                    return super.loadClass(name, resolve);
                }
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? defineClass(name, bytes, 0, bytes.length) : loaded;
            }
        }

        @Override
        public @Nullable URL getResource(String name) {
            byte[] bytes = classes.get(name);
            return bytes == null ? super.getResource(name) : url(name, bytes);
        }

        private static URL url(String name, byte[] bytes) {
            try {
                return new URL(null, "generated:" + name, new URLStreamHandler() {
                    @Override
                    protected URLConnection openConnection(URL url) {
                        return new URLConnection(url) {
                            @Override
                            public void connect() {}

                            @Override
                            public InputStream getInputStream() {
                                return new ByteArrayInputStream(bytes);
                            }
                        };
                    }
                });
            } catch (MalformedURLException e) {
                throw new UncheckedIOException(new IOException(e));
            }
        }
    }
}
