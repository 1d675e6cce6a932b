package io.kaohe.gate;

import com.google.common.collect.ImmutableSet;
import io.kaohe.text.Words;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** One method at the gate: what it calls, reads and makes, and that it runs from its beginning to its end. */
final class CheckedMethod extends MethodVisitor {
    private static final Set<String> BOOTSTRAPS = ImmutableSet.of(
            "java/lang/invoke/LambdaMetafactory.metafactory",
            "java/lang/invoke/StringConcatFactory.makeConcatWithConstants",
            "java/lang/runtime/ObjectMethods.bootstrap");

    /** So many patterns or values of a list are in no rule. */
    private static final int LONGEST_ARRAY = 10_000;

    private final String self;
    private final String method;
    private final String owner;
    private final CallGraph calls;
    private final CheckedClass type;
    private final Set<Label> passed = new HashSet<>();

    /** The number that the last instruction gave, if it was a small constant; else -1. */
    private int pushed = -1;

    CheckedMethod(String self, String method, String owner, CallGraph calls, CheckedClass type) {
        super(Opcodes.ASM9);
        this.self = self;
        this.method = method;
        this.owner = owner;
        this.calls = calls;
        this.type = type;
    }

    @Override
    public void visitLabel(Label label) {
        passed.add(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        requireAhead(label);
    }

    @Override
    public void visitTableSwitchInsn(int from, int to, Label other, Label... labels) {
        requireAhead(other);
        for (Label label : labels) {
            requireAhead(label);
        }
    }

    @Override
    public void visitLookupSwitchInsn(Label other, int[] keys, Label[] labels) {
        visitTableSwitchInsn(0, 0, other, labels);
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String caught) {
        type.object(Words.of("would catch what is thrown", "会捕获异常"));
    }

    @Override
    public void visitInsn(int opcode) {
        pushed = opcode >= Opcodes.ICONST_0 && opcode <= Opcodes.ICONST_5 ? opcode - Opcodes.ICONST_0 : -1;
        if (opcode == Opcodes.MONITORENTER) {
            type.object(Words.of("would take hold of a lock", "会占用锁"));
        }
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        pushed = opcode == Opcodes.NEWARRAY ? -1 : operand;
        if (opcode == Opcodes.NEWARRAY) {
            type.object(Words.of("would make an array of numbers", "会创建数组"));
        }
    }

    @Override
    public void visitVarInsn(int opcode, int variable) {
        pushed = -1;
    }

    @Override
    public void visitTypeInsn(int opcode, String name) {
        boolean ofConstants = method.equals("values");
        if (opcode == Opcodes.ANEWARRAY && !ofConstants && (pushed < 0 || pushed > LONGEST_ARRAY)) {
            type.object(Words.of("would make an array of any length", "会创建任意长度的数组"));
        }
        type.requireType(name);
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        type.object(Words.of("would make an array of arrays", "会创建多维数组"));
    }

    @Override
    public void visitFieldInsn(int opcode, String holder, String name, String descriptor) {
        boolean own = holder.startsWith(Allowed.OWN);
        boolean reads = opcode == Opcodes.GETSTATIC || opcode == Opcodes.GETFIELD;
        if (!own && !(reads && Allowed.field(holder, name))) {
            object(holder, name);
        } else if (own && !reads && !(holder.equals(owner) && method.startsWith("<"))) {
            type.object(Words.of("would change what it is made of", "会改动自身的数据"));
        }
    }

    @Override
    public void visitMethodInsn(int opcode, String called, String name, String descriptor, boolean isInterface) {
        requireMethod(called, name, descriptor);
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        String maker = bootstrap.getOwner() + "." + bootstrap.getName();
        if (!BOOTSTRAPS.contains(maker)) {
            object(bootstrap.getOwner(), bootstrap.getName());
        }
        type.requireType(Type.getMethodType(descriptor));
        for (Object argument : arguments) {
            requireConstant(argument, true);
        }
    }

    @Override
    public void visitLdcInsn(Object value) {
        requireConstant(value, false);
    }

    private void requireConstant(Object value, boolean ofBootstrap) {
        if (value instanceof Type named && (ofBootstrap || named.getSort() != Type.METHOD)) {
            type.requireType(named);
        } else if (value instanceof Handle handle && ofBootstrap) {
            if (handle.getTag() <= Opcodes.H_PUTSTATIC) {
                if (!handle.getOwner().startsWith(Allowed.OWN)) {
                    object(handle.getOwner(), handle.getName());
                }
            } else {
                requireMethod(handle.getOwner(), handle.getName(), handle.getDesc());
            }
        } else if (!(value instanceof String) && !(value instanceof Number)) {
            type.object(Words.of("would make a handle of a method", "会创建方法句柄"));
        }
    }

    private void requireMethod(String called, String name, String descriptor) {
        if (called.startsWith("[") || !Allowed.method(called, name, descriptor)) {
            boolean ofArrays = called.startsWith("[" + "L" + Allowed.OWN) && name.equals("clone");
            if (!ofArrays) {
                object(called, name);
            }
        } else if (called.startsWith(Allowed.OWN)) {
            calls.add(self, CallGraph.method(called, name, descriptor));
        }
    }

    private void requireAhead(Label label) {
        if (passed.contains(label)) {
            type.object(Words.of("would go around in a loop", "会循环执行"));
        }
    }

    private void object(String holder, String name) {
        String what = CheckedClass.name(holder) + (name.equals("<init>") ? "" : "." + name);
        type.object(Words.of("would use " + what, "会用到 " + what));
    }
}
