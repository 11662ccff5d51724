package org.crosscheck.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What is left of an article's text for finding its copies.
 *
 * @param published null where missing
 * @param content hash of all words in order; equal for the same words whatever their punctuation
 * @param words how many words its long sentences have together
 * @param signature MinHash over word shingles, empty for texts too short to compare
 * @param sentences its long sentences outside quotations, rising by hash, each once
 * @param wire the agency or outlet that the article credits its text to, null for none
 * @param cites agencies and outlets that the text leans on
 */
public record TextPrint(
    String articleId,
    String outlet,
    String published,
    String content,
    int words,
    List<Integer> signature,
    List<SentencePrint> sentences,
    String wire,
    List<String> cites) {
  /** Who was first: by day, undated last, then the agency before those who print it. */
  static final Comparator<TextPrint> FIRST =
      Comparator.comparing(TextPrint::day, Comparator.nullsLast(Comparator.<String>naturalOrder()))
          .thenComparing(print -> print.outlet().equals(print.wire()) ? 0 : 1)
          .thenComparing(
              TextPrint::published, Comparator.nullsLast(Comparator.<String>naturalOrder()))
          .thenComparing(TextPrint::articleId);

  public TextPrint {
    Objects.requireNonNull(articleId, "articleId");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(content, "content");
    signature = List.copyOf(signature);
    sentences = List.copyOf(sentences);
    cites = List.copyOf(cites);
  }

  /** Blocks in which the article meets those that may share its text. */
  public List<String> keys() {
    List<String> keys = new ArrayList<>(MinHash.bands(signature));
    keys.add(content);
    sentences.forEach(sentence -> keys.add("s" + sentence.hash()));
    return keys;
  }

  private String day() {
    return published == null ? null : published.substring(0, 10);
  }
}
