package org.crosscheck.finding;

import java.util.List;

/** Every comparison, in the order in which they are asked. */
final class Comparisons {
  private Comparisons() {}

  static List<Comparison> all(WordMeaning meaning) {
    return List.of(
        new QuantityComparison(meaning),
        new TallyComparison(),
        new DateComparison(),
        new TermComparison(),
        new NegationComparison(),
        new DenialComparison(),
        new OppositeComparison(meaning),
        new StatusComparison(),
        new NameComparison(),
        new TitleComparison(),
        new PlaceComparison(),
        new CauseComparison(meaning),
        new AttributionComparison(),
        new QuoteComparison(meaning),
        new WordingComparison(),
        new LabelComparison(),
        new CertaintyComparison(),
        new CommitmentComparison(),
        new SpellingComparison(),
        new DetailComparison());
  }
}
