package io.kaohe.examples.documentation;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A fenced block of a document.
 *
 * @param place the document and the line of its opening fence
 * @param check the comment above the fence, which says what the block is held against; empty for none
 * @param language what stands behind the opening fence
 */
record Block(String place, String check, String language, List<String> lines) {
    Block {
        lines = List.copyOf(lines);
    }

    String text() {
        return lines.stream().map(one -> one + "\n").collect(Collectors.joining());
    }
}
