package org.crosscheck.claim;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.crosscheck.article.Span;

/** Which of a part's attributions each place of its text is the content of, innermost first. */
final class ContentIndex {
  private static final int NONE = -1;
  private final int[] innermost;

  ContentIndex(int textLength, List<Attribution> attributions) {
    innermost = new int[textLength];
    Arrays.fill(innermost, NONE);
    record Piece(Span span, int attribution) {}
    IntStream.range(0, attributions.size())
        .boxed()
        .flatMap(i -> attributions.get(i).content().stream().map(s -> new Piece(s, i)))
        .sorted(
            Comparator.comparingInt((Piece p) -> -p.span().length())
                .thenComparing(Piece::span)
                .thenComparingInt(Piece::attribution))
        .forEach(p -> Arrays.fill(innermost, p.span().start(), p.span().end(), p.attribution()));
  }

  /** Index of the attribution whose content holds the place most closely, -1 for none. */
  int at(int offset) {
    return innermost[offset];
  }
}
