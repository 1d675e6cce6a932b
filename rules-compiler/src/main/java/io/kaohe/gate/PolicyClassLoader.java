package io.kaohe.gate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Loads the classes of one policy, which were read at the gate before, and shows them nothing but what rules need: a
 * class that is not on the list is not there for them. Its own come first, as the parent may have those of another policy
 * of the same id and month.
 */
public final class PolicyClassLoader extends ClassLoader {
    private static final String SUFFIX = ".class";

    /**
     * What the JDK 17 itself looks for here, once a constructor or method of these classes has been called often by
     * reflection: it then makes a class for the call whose loader asks this one. No class of a policy can name them.
     */
    private static final Set<String> OF_REFLECTION = Set.of(
            "java/lang/Byte",
            "java/lang/Character",
            "java/lang/ClassCastException",
            "java/lang/Double",
            "java/lang/Float",
            "java/lang/IllegalArgumentException",
            "java/lang/NullPointerException",
            "java/lang/Short",
            "java/lang/reflect/InvocationTargetException",
            "jdk/internal/reflect/ConstructorAccessorImpl",
            "jdk/internal/reflect/MethodAccessorImpl");

    private final Map<String, byte[]> files;

    private PolicyClassLoader(Map<String, byte[]> files, ClassLoader parent) {
        super("kaohe-policy", parent);
        this.files = files;
    }

    /**
     * A loader of classes.
     *
     * @param files from the path of a class file to its bytes
     * @param parent has the library, and maybe other classes of the policy that were let in
     * @throws RejectedClassException if there is an objection to one of them
     */
    public static ClassLoader of(Map<String, byte[]> files, ClassLoader parent) {
        List<Objection> objections = ClassGate.objections(files);
        if (!objections.isEmpty()) {
            throw new RejectedClassException(objections);
        }
        return new PolicyClassLoader(new TreeMap<>(files), parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            String path = name.replace('.', '/');
            byte[] bytes = files.get(path + SUFFIX);
            if (bytes != null) {
                byte[] counted = Counted.of(bytes);
                return defineClass(name, counted, 0, counted.length);
            }
            if (!Allowed.type(path) && !OF_REFLECTION.contains(path)) {
                throw new ClassNotFoundException(name + " is not there for rules");
            }
            return super.loadClass(name, resolve);
        }
    }
}
