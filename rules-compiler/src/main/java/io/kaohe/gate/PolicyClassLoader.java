package io.kaohe.gate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Loads the classes of one policy, which were read at the gate before, and shows them nothing but what rules need: a
 * class that is not on the list is not there for them. Its own come first, as the parent may have those of another policy
 * of the same id and month.
 */
public final class PolicyClassLoader extends ClassLoader {
    private static final String SUFFIX = ".class";

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
                return defineClass(name, bytes, 0, bytes.length);
            }
            if (!Allowed.type(path)) {
                throw new ClassNotFoundException(name + " is not there for rules");
            }
            return super.loadClass(name, resolve);
        }
    }
}
