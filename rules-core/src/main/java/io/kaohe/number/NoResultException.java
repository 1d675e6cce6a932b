package io.kaohe.number;

/** A calculation has no result, such as a division by 0. The message is in English, and there is one in Chinese. */
public final class NoResultException extends ArithmeticException {
    private static final long serialVersionUID = 1L;

    private final String chinese;

    NoResultException(String english, String chinese) {
        super(english);
        this.chinese = chinese;
    }

    public String inChinese() {
        return chinese;
    }
}
