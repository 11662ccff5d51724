package org.crosscheck.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.language.Sentence;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.RulesSource;

/** What holds of numbers and times in any text, sensible or not. */
class NumberLawsTest {
  private static final Rules RULES = Rules.read(new RulesSource(null));
  private static final QuantityReader QUANTITIES = new QuantityReader(RULES);
  private static final TimeReader TIMES = new TimeReader(RULES);

  @Provide
  Arbitrary<String> wordSalads() {
    Arbitrary<String> known =
        Arbitraries.of(
            "the a an 5 12 1,234 3.5 1/2 2017 19 1990s '80s million hundred dozen dozens of half"
                + " two thirds and twenty - six one in out at least more than up to between from"
                + " about or so $ US$ € % percent per cent points km miles hour old killed dead"
                + " toll including them last next this Monday May March April 31 30 Feb. night"
                + " 10:30 p.m. GMT Moscow time quarter third year week ago earlier later every few"
                + " several"
                + " early end mid-March 2-0 40m 10-year -5 +3 12th minus now recently Christmas ,"
                    .split(" "));
    Arbitrary<String> odd = Arbitraries.strings().withCharRange('!', '\u2212').ofMaxLength(8);
    return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(9, known), net.jqwik.api.Tuple.of(1, odd))
        .list()
        .ofMaxSize(30)
        .map(words -> String.join(" ", words).replaceAll("\\s+", " ").trim());
  }

  @Property(tries = 600)
  void quantitiesAreOrderedIntervalsOfTheirOwnWords(
      @ForAll("wordSalads") String text, @ForAll @IntRange(max = 50) int seed) {
    Sentence sentence = Parses.unparsed(text, seed);
    int last = 0;
    for (Quantity q : QUANTITIES.read(new DependencyTree(sentence))) {
      assertThat(q.span().cut(text)).isNotBlank();
      assertThat(q.low() == null || q.high() == null || q.low() <= q.high()).isTrue();
      assertThat(q.low() != null || q.high() != null).isTrue();
      assertThat(q.end()).isGreaterThanOrEqualTo(last);
      last = q.end();
    }
  }

  @Property(tries = 600)
  void timesStandApartInOrderAndSpanDaysInOrder(
      @ForAll("wordSalads") String text, @ForAll @IntRange(max = 50) int seed) {
    Sentence sentence = Parses.unparsed(text, seed);
    int last = 0;
    for (TimeExpression t : TIMES.read(List.of(sentence), "2017-04-11")) {
      assertThat(t.span().cut(text)).isNotBlank();
      assertThat(t.start()).isGreaterThanOrEqualTo(last);
      assertThat(t.from() == null || t.from().compareTo(t.to()) <= 0).isTrue();
      last = t.end();
    }
  }

  @Property(tries = 300)
  void withoutPublicationNoRelativeTimeNamesADay(
      @ForAll @IntRange(min = 0, max = 6) int weekday, @ForAll @IntRange(max = 50) int seed) {
    String day =
        List.of("Monday", "Tuesday", "Wednesday", "yesterday", "today", "last week", "tomorrow")
            .get(weekday);
    for (TimeExpression t : TIMES.read(List.of(Parses.unparsed("They met " + day, seed)), null)) {
      assertThat(t.from()).isNull();
    }
  }
}
