package org.crosscheck.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.crosscheck.rules.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class PairScorerTest {
  private static final double STRONG = 0.2;
  private final PairScorer scorer = PairScorer.of(StatementReader.RULES);

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "cases.tsv",
      delimiter = '\t',
      numLinesToSkip = 2,
      quoteCharacter = '\0')
  void statementsAreOfOneEventOrNot(String why, String verdict, String a, String b) {
    double best = 0;
    for (ClaimProfile x : StatementReader.profiles("a", "", a)) {
      for (ClaimProfile y : StatementReader.profiles("b", "", b)) {
        ClaimLink link = scorer.score(x, y, STRONG);
        best = link.isForbidden() ? best : Math.max(best, link.weight());
      }
    }
    assertThat(best >= STRONG)
        .as("%s: %s / %s scores %s", why, a, b, best)
        .isEqualTo(verdict.equals("same"));
  }

  @Test
  void aLinkIsTheSameFromBothSides() {
    List<ClaimProfile> a = StatementReader.profiles("a", "", "A bomb killed nine in Aleppo.");
    List<ClaimProfile> b = StatementReader.profiles("b", "", "Nine people died in Aleppo.");
    assertThat(scorer.score(a.get(0), b.get(0), 0)).isEqualTo(scorer.score(b.get(0), a.get(0), 0));
  }

  @Test
  void aStrongLinkSaysWhy() {
    ClaimProfile a = StatementReader.profiles("a", "", "Rebels killed nine in Aleppo.").get(0);
    ClaimProfile b = StatementReader.profiles("b", "", "They killed nine in Aleppo.").get(0);
    assertThat(scorer.score(a, b, STRONG).reasons())
        .hasSizeBetween(1, 5)
        .anyMatch(r -> r.what().startsWith("predicate") && r.seen().contains("kill ~ kill"));
  }

  @Test
  void clausesOfTwoArticlesThatStateOtherThingsAreNoLinkHoweverAlikeTheirDeeds() {
    PairScorer strict =
        new PairScorer(
            PairComparer.of(StatementReader.RULES),
            StatementReader.RULES.eventWeights(),
            new Weights(Map.of("start", -1.0)));
    ClaimProfile a = StatementReader.profiles("a", "", "Rebels killed nine in Aleppo.").get(0);
    ClaimProfile b = StatementReader.profiles("b", "", "Rebels killed nine in Aleppo.").get(0);
    assertThat(strict.score(a, b, STRONG).weight()).isZero();
    assertThat(scorer.score(a, b, STRONG).weight()).isGreaterThan(STRONG);
  }

  @Test
  void twoClausesOfOneStoryThatStateOneThingSaySoInTheirLink() {
    ClaimProfile a = StatementReader.profiles("a", "", "Rebels killed nine in Aleppo.").get(0);
    ClaimProfile b = StatementReader.profiles("b", "", "Rebels killed nine in Aleppo.").get(0);
    ClaimLink link = scorer.score(a, b, 1);
    assertThat(link.isOneStatement()).isTrue();
    assertThat(link.storyId()).isEqualTo(a.storyId());
    assertThat(link.reasons()).anyMatch(r -> r.what().equals("statement"));
  }

  @Test
  void claimsAYearApartAreForbidden() {
    ClaimProfile a =
        StatementReader.profiles("a", "", "He pleaded guilty on 2 August 2015.").get(0);
    ClaimProfile b = StatementReader.profiles("b", "", "She entered a plea on 3 May 2016.").get(0);
    assertThat(scorer.score(a, b, STRONG).veto()).endsWith("days apart");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hail fell along the Danube on Monday. | Hail fell along the Rhine on Monday. | false",
        "Rebels killed nine in Aleppo. | Rebels killed nine in Aleppo. | true",
        "Lavrov met Tillerson. Hail fell. | Lavrov called Tillerson. Hail fell. | true"
      })
  void claimsOfTwoStoriesNeedANameInCommon(String text, String elsewhere, boolean meets) {
    List<ClaimProfile> a = StatementReader.profiles("a", "", text);
    List<ClaimProfile> b = StatementReader.profilesElsewhere("b", elsewhere);
    ClaimProfile last = a.get(a.size() - 1);
    ClaimProfile other = b.get(b.size() - 1);
    assertThat(scorer.score(last, other, STRONG).weight() > 0).isEqualTo(meets);
  }
}
