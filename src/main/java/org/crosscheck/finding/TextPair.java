package org.crosscheck.finding;

import java.util.List;
import java.util.Objects;
import org.crosscheck.article.Span;

/**
 * What a longer text and a short statement say in one clause each.
 *
 * @param told what the text says
 * @param said what the statement says
 * @param pair the two clauses
 */
record TextPair(Predication told, Predication said, Pair pair, Wording text, Wording statement) {
  TextPair {
    Objects.requireNonNull(told, "told");
    Objects.requireNonNull(said, "said");
    Objects.requireNonNull(pair, "pair");
  }

  /** The words of the text's clause. */
  List<TextWord> around() {
    return pair.wordsA().words();
  }

  /** The words of the text's sentence. */
  List<TextWord> sentence() {
    Span sentence = pair.claimA().sentence();
    return text.words().stream().filter(w -> sentence.contains(w.span())).toList();
  }

  /** What the statement tells besides its doing and some of its participants. */
  List<TextWord> rest(List<Theme> participants) {
    return statement.content().stream()
        .filter(w -> !said.form().contains(w.form()))
        .filter(
            w ->
                participants.stream()
                    .flatMap(p -> p.words().stream())
                    .noneMatch(d -> d.key().equals(w.key())))
        .toList();
  }

  boolean areBothSo() {
    return told.isSo() && said.isSo();
  }
}
