package io.kaohe.cli;

import io.kaohe.authoring.Skeleton;
import io.kaohe.authoring.SkeletonDocument;
import io.kaohe.authoring.SkeletonText;
import io.kaohe.text.Language;

/** The form in which it is said what was written. */
enum NewFormat {
    TEXT {
        @Override
        String write(Skeleton skeleton, Language language) {
            return SkeletonText.of(skeleton, language);
        }
    },
    JSON {
        @Override
        String write(Skeleton skeleton, Language language) {
            return SkeletonDocument.toJson(skeleton);
        }
    };

    abstract String write(Skeleton skeleton, Language language);
}
