package org.crosscheck.copy;

import java.util.List;
import java.util.Objects;

/**
 * What is left of an article's text for finding its copies.
 *
 * @param published null where missing
 * @param content hash of all words in order; equal for the same words whatever their punctuation
 * @param words how many words the text has
 * @param signature MinHash over word shingles, empty for texts too short to compare
 * @param wire the wire service that the article credits, null for none
 */
public record TextPrint(
    String articleId,
    String outlet,
    String published,
    String content,
    int words,
    List<Integer> signature,
    String wire) {
  public TextPrint {
    Objects.requireNonNull(articleId, "articleId");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(content, "content");
    signature = List.copyOf(signature);
  }
}
