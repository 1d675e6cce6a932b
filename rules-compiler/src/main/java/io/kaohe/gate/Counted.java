package io.kaohe.gate;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Makes the conditions of rules count themselves, so that a settlement can be given up between two of them. */
final class Counted extends ClassVisitor {
    private Counted(ClassVisitor next) {
        super(Opcodes.ASM9, next);
    }

    /** A class whose conditions count themselves; of one that has none, the same. */
    static byte[] of(byte[] file) {
        ClassReader reader = new ClassReader(file);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new Counted(writer), 0);
        return writer.toByteArray();
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] thrown) {
        MethodVisitor method = super.visitMethod(access, name, descriptor, signature, thrown);
        boolean bridge = (access & Opcodes.ACC_BRIDGE) != 0;
        if (bridge || !name.equals("test") && !name.equals("apply")) {
            return method;
        }
        return new MethodVisitor(Opcodes.ASM9, method) {
            @Override
            public void visitCode() {
                super.visitCode();
                super.visitMethodInsn(Opcodes.INVOKESTATIC, "io/kaohe/engine/Effort", "step", "()V", false);
            }
        };
    }
}
