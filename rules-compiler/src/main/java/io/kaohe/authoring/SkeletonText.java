package io.kaohe.authoring;

import io.kaohe.text.Language;
import io.kaohe.text.Words;

/** What was written, for people: the files, what is to be filled in, and how it goes on. */
public final class SkeletonText {
    private static final Words COPY = Words.of("a copy", "副本");
    private static final Words CREATED = Words.of("new       ", "新建  ");
    private static final Words EXTENDED = Words.of("extended  ", "追加  ");
    private static final Words TO_FILL_IN = Words.of("To fill in", "待填写");
    private static final Words THEN = Words.of("Then", "然后");

    private SkeletonText() {}

    public static String of(Skeleton skeleton, Language language) {
        StringBuilder text = new StringBuilder(skeleton.policy())
                .append(language == Language.ZH ? "：" : ": ")
                .append(skeleton.clause()
                        .map(clause -> Words.of("clause ", "条款 ").then(clause))
                        .orElse(COPY)
                        .in(language))
                .append('\n');
        skeleton.files()
                .forEach(file -> text.append("  ")
                        .append((file.isNew() ? CREATED : EXTENDED).in(language))
                        .append(WrittenSkeleton.name(file.path()))
                        .append('\n'));
        if (!skeleton.blanks().isEmpty()) {
            text.append('\n').append(TO_FILL_IN.in(language)).append('\n');
        }
        skeleton.blanks()
                .forEach(blank -> text.append("  ")
                        .append(blank.place().source())
                        .append(':')
                        .append(blank.place().line())
                        .append(language == Language.ZH ? "：" : ": ")
                        .append(blank.what())
                        .append('\n'));
        text.append('\n').append(THEN.in(language)).append('\n');
        for (String command : new String[] {"check", "test"}) {
            text.append("  kaohe ")
                    .append(command)
                    .append(' ')
                    .append(WrittenSkeleton.name(skeleton.folder()))
                    .append('\n');
        }
        return text.toString();
    }
}
