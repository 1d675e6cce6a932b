package io.kaohe.engine;

import com.google.common.base.Ascii;
import io.kaohe.rule.Readable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads a property of a fact by its name: of a record by its accessor, of a declared type by its getter. */
public final class PropertyReader {
    private static final ClassValue<Map<String, Method>> METHODS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private PropertyReader() {}

    public static Object read(Object owner, String property) {
        Method method = METHODS.get(owner.getClass()).computeIfAbsent(property, name -> find(owner.getClass(), name));
        try {
            return method.invoke(owner);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(owner + " does not give its " + property, e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(owner + " hides its " + property, e);
        }
    }

    private static Method find(Class<?> type, String property) {
        Method method = method(type, property);
        if (!Readable.allows(method)) {
            throw new IllegalArgumentException(type.getSimpleName() + " does not show its " + property);
        }
        return method;
    }

    private static Method method(Class<?> type, String property) {
        try {
            return type.getMethod(property);
        } catch (NoSuchMethodException e) {
            return getter(type, property);
        }
    }

    private static Method getter(Class<?> type, String property) {
        try {
            return type.getMethod("get" + Ascii.toUpperCase(property.charAt(0)) + property.substring(1));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no property " + property, e);
        }
    }
}
