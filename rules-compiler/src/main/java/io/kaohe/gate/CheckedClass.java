package io.kaohe.gate;

import com.google.common.collect.ImmutableSet;
import io.kaohe.text.Words;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** One class at the gate: of what kind it is, and what it has. */
final class CheckedClass extends ClassVisitor {
    private static final Set<String> ABOVE = ImmutableSet.of("java/lang/Object", "java/lang/Enum", "java/lang/Record");

    private final String name;
    private final CallGraph calls;
    private final Consumer<Words> objections;

    CheckedClass(String name, CallGraph calls, Consumer<Words> objections) {
        super(Opcodes.ASM9);
        this.name = name;
        this.calls = calls;
        this.objections = objections;
    }

    @Override
    public void visit(
            int version,
            int access,
            String ignored,
            @Nullable String signature,
            @Nullable String above,
            String @Nullable [] interfaces) {
        if (above == null || !ABOVE.contains(above)) {
            objections.accept(
                    Words.of("would extend " + name(String.valueOf(above)), "会继承 " + name(String.valueOf(above))));
        }
        for (String one : interfaces == null ? new String[0] : interfaces) {
            requireType(one);
        }
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String field, String descriptor, @Nullable String signature, @Nullable Object value) {
        requireType(Type.getType(descriptor));
        if ((access & Opcodes.ACC_STATIC) != 0 && (access & Opcodes.ACC_FINAL) == 0) {
            objections.accept(Words.of("would keep something between settlements", "会在两次结算之间保留数据"));
        }
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String method, String descriptor, @Nullable String signature, String @Nullable [] thrown) {
        if ((access & Opcodes.ACC_NATIVE) != 0) {
            objections.accept(Words.of("would call native code", "会调用本地代码"));
        }
        if ((access & Opcodes.ACC_SYNCHRONIZED) != 0) {
            objections.accept(Words.of("would take hold of a lock", "会占用锁"));
        }
        requireType(Type.getMethodType(descriptor));
        return new CheckedMethod(CallGraph.method(name, method, descriptor), method, name, calls, this);
    }

    void object(Words what) {
        objections.accept(what);
    }

    void requireType(String type) {
        requireType(Type.getObjectType(type));
    }

    void requireType(Type type) {
        if (type.getSort() == Type.METHOD) {
            requireType(type.getReturnType());
            for (Type argument : type.getArgumentTypes()) {
                requireType(argument);
            }
        } else if (!Allowed.type(type)) {
            objections.accept(Words.of("would use " + type.getClassName(), "会用到 " + type.getClassName()));
        }
    }

    static String name(String internal) {
        return internal.replace('/', '.').replace('$', '.');
    }
}
