package io.kaohe.gate;

import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;

/**
 * Reads classes that were made of a policy's files, before any of them is defined. What they may do is on a list, which is
 * short: make rules out of conditions and verbs, read facts, calculate, write to the ledger. Whatever else there is in a
 * class, whoever put it there, is an objection.
 */
public final class ClassGate {
    /** So many bytes are many times what the largest policy of the catalog comes to. */
    public static final int MOST_BYTES = 32 << 20;

    private static final String SUFFIX = ".class";

    private ClassGate() {}

    /**
     * The objections to classes, each once.
     *
     * @param files from the path of a class file to its bytes
     */
    public static List<Objection> objections(Map<String, byte[]> files) {
        long bytes = files.values().stream().mapToLong(file -> file.length).sum();
        if (bytes > MOST_BYTES) {
            return List.of(new Objection(
                    "",
                    Words.of(
                            "would be " + bytes + " bytes of classes, and " + MOST_BYTES + " are the most",
                            "编译后有 " + bytes + " 字节，最多 " + MOST_BYTES + " 字节")));
        }
        Set<Objection> objections = new LinkedHashSet<>();
        CallGraph calls = new CallGraph();
        new TreeMap<>(files).forEach((path, file) -> check(path, file, calls, objections));
        calls.circle().ifPresent(type -> objections.add(new Objection(type, Words.of("would call itself", "会调用自身"))));
        return new ArrayList<>(objections);
    }

    private static void check(String path, byte[] file, CallGraph calls, Set<Objection> objections) {
        String name = path.endsWith(SUFFIX) ? path.substring(0, path.length() - SUFFIX.length()) : path;
        if (!name.startsWith(Allowed.OWN)) {
            objections.add(new Objection(
                    name.replace('/', '.'), Words.of("would stand in a package of another program", "会放进其他程序的包")));
            return;
        }
        try {
            ClassReader reader = new ClassReader(file);
            if (!reader.getClassName().equals(name)) {
                objections.add(new Objection(
                        name.replace('/', '.'), Words.of("would be another class than its file says", "与其文件名不是同一个类")));
                return;
            }
            reader.accept(
                    new CheckedClass(name, calls, what -> objections.add(new Objection(name.replace('/', '.'), what))),
                    ClassReader.SKIP_FRAMES);
        } catch (RuntimeException e) {
            // Whatever the reader of class files makes of bytes that are none.
            objections.add(
                    new Objection(name.replace('/', '.'), Words.of("would be no class that can be read", "不是可读的类文件")));
        }
    }
}
