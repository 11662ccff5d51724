package org.crosscheck.finding;

import java.util.List;
import org.crosscheck.rules.ComparisonWords;
import org.crosscheck.rules.Rules;

/** Every comparison, in the order in which they are asked. */
final class Comparisons {
  private Comparisons() {}

  static List<Comparison> all(Rules rules, WordMeaning meaning) {
    ComparisonWords words = rules.comparisonWords();
    Speakers speakers = new Speakers(words, rules.anonymousSources());
    return List.of(
        new QuantityComparison(words, meaning),
        new MeasureComparison(words, meaning),
        new TallyComparison(words, meaning),
        new RankComparison(words),
        new DateComparison(words),
        new CalendarComparison(words),
        new TollDateComparison(),
        new TermComparison(),
        new DeadlineComparison(words, meaning),
        new NegationComparison(words),
        new DenialComparison(words),
        new Converses(words, new OppositeComparison(words, meaning)),
        new Converses(words, new ContraryComparison(meaning)),
        new StatusComparison(),
        new NameComparison(words),
        new BlameComparison(words, new CountryWords(rules.countries(), rules.roles())),
        new TitleComparison(words),
        new PlaceComparison(rules),
        new CauseComparison(meaning),
        new ReasonComparison(rules, meaning),
        new AttributionComparison(meaning, speakers),
        new QuoteComparison(meaning, speakers),
        new Converses(words, new WordingComparison()),
        new LabelComparison(words, meaning),
        new CertaintyComparison(),
        new CommitmentComparison(speakers),
        new DetailComparison(words, meaning));
  }
}
