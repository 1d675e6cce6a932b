package io.kaohe.cli;

/** The forms in which a book is written: so far the one. */
enum BookFormat {
    HTML
}
