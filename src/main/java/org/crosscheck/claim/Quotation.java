package org.crosscheck.claim;

import org.crosscheck.article.Span;

/**
 * A stretch in quotation marks, of one paragraph.
 *
 * @param span with its marks
 * @param continues whether it goes on with the quotation that the paragraph before left open
 */
record Quotation(Span span, boolean continues) {}
