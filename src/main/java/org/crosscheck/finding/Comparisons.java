package org.crosscheck.finding;

import java.util.List;
import org.crosscheck.rules.Rules;

/** Every comparison, in the order in which they are asked. */
final class Comparisons {
  private Comparisons() {}

  static List<Comparison> all(Rules rules, WordMeaning meaning) {
    return List.of(
        new QuantityComparison(meaning),
        new TallyComparison(),
        new DateComparison(),
        new NegationComparison(),
        new DenialComparison(rules),
        new OppositeComparison(meaning),
        new NameComparison(),
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
