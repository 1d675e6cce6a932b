package io.kaohe.policy;

import com.google.common.io.ByteStreams;
import io.kaohe.problem.PolicyException;
import io.kaohe.text.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds the policies that were compiled into a class path: a list of their documents, and the documents beside it. */
public final class CompiledPolicies {
    /** The folder of the documents, with a slash at its end. */
    public static final String FOLDER = "META-INF/kaohe/";

    /** The name of the list in that folder: a document's name a line. */
    public static final String LIST = "policies";

    private CompiledPolicies() {}

    /**
     * All policies that a class loader has.
     *
     * @throws PolicyException if a document in the list is missing or no compiled policy
     */
    public static List<CompiledPolicy> in(ClassLoader loader) {
        List<CompiledPolicy> policies = new ArrayList<>();
        try {
            for (URL list : Collections.list(loader.getResources(FOLDER + LIST))) {
                for (String name : read(list.openStream()).lines().toList()) {
                    policies.add(CompiledPolicyDocument.read(name, bytes(loader, FOLDER + name)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return policies;
    }

    private static String read(InputStream in) throws IOException {
        try (in) {
            return new String(ByteStreams.toByteArray(in), StandardCharsets.UTF_8);
        }
    }

    private static byte[] bytes(ClassLoader loader, String name) throws IOException {
        try (InputStream in = loader.getResourceAsStream(name)) {
            if (in == null) {
                throw PolicyException.of(
                        "not-compiled",
                        Words.of(
                                "the class path lists " + name + " and does not have it",
                                "类路径的清单中有 " + name + "，却没有这个文件"));
            }
            return ByteStreams.toByteArray(in);
        }
    }
}
