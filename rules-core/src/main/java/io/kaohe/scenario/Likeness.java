package io.kaohe.scenario;

import io.kaohe.text.Words;
import java.util.List;

/** How near something that there is comes to something expected. */
interface Likeness<E, A> {
    /** In what they differ; nothing if it is as expected. */
    List<Words> differences(E expected, A actual);

    /** Whether it can have been meant, though it differs. */
    boolean isNear(E expected, A actual);

    Words expectedText(E expected);

    Words actualText(A actual);
}
