package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.claim.Polarity;
import org.crosscheck.event.EventMention;
import org.junit.jupiter.api.Test;

class EventComparerTest {
  private static final String BLAST = "A blast at the quarry killed %s workers on the night shift.";
  private final EventComparer comparer = new EventComparer(Cases.RULES);

  @Test
  void twoTollsOfOneDayDisagreeAndTheSentenceSaysWhoSaysWhat() {
    Finding finding =
        only(
            Relation.DISAGREES,
            "toll",
            Mentions.of("Herald", BLAST.formatted("six"), "killed", Mentions.dead(6)),
            Mentions.of("Tribune", BLAST.formatted("nine"), "killed", Mentions.dead(9)));
    assertThat(finding.explanation())
        .isEqualTo(
            "Dead: Herald 6 (“A blast at the quarry killed six workers on the night shift.”),"
                + " Tribune 9 (“A blast at the quarry killed nine workers on the night shift.”).");
    assertThat(finding.positions()).extracting(Position::side).containsExactly(0, 1);
    assertThat(finding.voice()).isEqualTo("own");
  }

  @Test
  void equalTollsAgree() {
    List<Finding> findings =
        comparer.compare(
            List.of(
                Mentions.of("Herald", BLAST.formatted("six"), "killed", Mentions.dead(6)),
                Mentions.of("Tribune", BLAST.formatted("six"), "killed", Mentions.dead(6))));
    assertThat(findings).noneMatch(f -> f.relation() == Relation.DISAGREES);
    assertThat(findings)
        .anyMatch(f -> f.relation() == Relation.AGREES && f.aspect() == Aspect.QUANTITY);
  }

  @Test
  void copiesOfOneTextAreNotComparedWithEachOther() {
    EventMention a =
        Mentions.of(
            "Herald",
            BLAST.formatted("six"),
            "killed",
            Polarity.POSITIVE,
            "wire",
            Mentions.dead(6));
    EventMention b =
        Mentions.of(
            "Tribune",
            BLAST.formatted("nine"),
            "killed",
            Polarity.POSITIVE,
            "wire",
            Mentions.dead(9));
    assertThat(comparer.compare(List.of(a, b))).noneMatch(f -> f.relation() == Relation.DISAGREES);
  }

  @Test
  void aDenialDisagreesWithTheStatement() {
    EventMention stated = Mentions.of("Herald", "The council sold the old harbour mill.", "sold");
    EventMention denied =
        Mentions.of(
            "Tribune",
            "The council never sold the old harbour mill.",
            "sold",
            Polarity.NEGATIVE,
            "Tribune");
    Finding finding = only(Relation.DISAGREES, "negation", stated, denied);
    assertThat(finding.aspect()).isEqualTo(Aspect.NEGATION);
    assertThat(finding.steps()).isNotEmpty();
  }

  @Test
  void theOrderOfTheClaimsChangesNothing() {
    EventMention a = Mentions.of("Herald", BLAST.formatted("six"), "killed", Mentions.dead(6));
    EventMention b = Mentions.of("Tribune", BLAST.formatted("nine"), "killed", Mentions.dead(9));
    EventMention c = Mentions.of("Courier", BLAST.formatted("six"), "killed", Mentions.dead(6));
    assertThat(comparer.compare(List.of(a, b, c))).isEqualTo(comparer.compare(List.of(c, b, a)));
  }

  @Test
  void twoTollsJoinedByTheKillingAloneAreNotCompared() {
    List<Finding> findings =
        comparer.compare(
            List.of(
                Mentions.of(
                    "Herald",
                    "A blast at the quarry killed six people.",
                    "killed",
                    Mentions.dead(6)),
                Mentions.of(
                    "Tribune",
                    "Gunmen on a ferry killed nine people.",
                    "killed",
                    Mentions.dead(9))));
    assertThat(findings).noneMatch(f -> f.aspect() == Aspect.QUANTITY);
  }

  @Test
  void anOutletThatCorrectsItselfDisagreesWithNobody() {
    List<Finding> findings =
        comparer.compare(
            List.of(
                Mentions.published("2020-05-01", BLAST.formatted("nine"), "killed", 9),
                Mentions.published("2020-05-02", BLAST.formatted("six"), "killed", 6)));
    assertThat(findings).noneMatch(f -> f.relation() == Relation.DISAGREES);
    assertThat(findings)
        .filteredOn(f -> f.relation() == Relation.UPDATED && f.rule().equals("toll"))
        .extracting(Finding::explanation)
        .containsExactly("Dead, a later report differs: Herald 9 (1 May 2020) and 6 (2 May 2020).");
  }

  @Test
  void twoTermsOfOneOfficeDisagree() {
    Finding finding =
        only(
            Relation.DISAGREES,
            "term",
            Mentions.of("Herald", "Olsen led the harbour board from 2004 to 2010.", "led"),
            Mentions.of("Tribune", "Olsen led the harbour board from 2004 until 2012.", "led"));
    assertThat(finding.aspect()).isEqualTo(Aspect.DATE);
  }

  @Test
  void votesOfOneBodyDisagreeInUnlikeWords() {
    only(
        Relation.DISAGREES,
        "tally",
        Mentions.of("Herald", "The bill passed 76-19 after midnight.", "passed"),
        Mentions.of("Tribune", "A vote of 67-28 settled it.", "settled"));
  }

  @Test
  void scoresOfTwoMatchesDoNotDisagree() {
    assertThat(
            comparer.compare(
                List.of(
                    Mentions.of("Herald", "Olsen scored twice in a 3-1 win.", "scored"),
                    Mentions.of("Tribune", "A 2-0 defeat settled the cup.", "settled"))))
        .noneMatch(f -> f.relation() == Relation.DISAGREES);
  }

  @Test
  void oneTurnedSentenceMakesOneFinding() {
    List<Finding> findings =
        comparer.compare(
            List.of(
                Mentions.of("Herald", "We can promise that this was the last step.", "promise"),
                Mentions.of(
                    "Tribune",
                    "We cannot promise that this was the last step.",
                    "promise",
                    Polarity.NEGATIVE,
                    "Tribune")));
    assertThat(findings).filteredOn(f -> f.relation() == Relation.DISAGREES).hasSize(1);
  }

  @Test
  void whoDidNotAnswerOneNewsroomMayAnswerAnother() {
    List<Finding> findings =
        comparer.compare(
            List.of(
                Mentions.of("Herald", "The harbour board responded to the report.", "respond"),
                Mentions.of(
                    "Tribune",
                    "The harbour board did not respond to the report.",
                    "respond",
                    Polarity.NEGATIVE,
                    "Tribune")));
    assertThat(findings).noneMatch(f -> f.rule().equals("negation"));
  }

  @Test
  void whatCouldExplainADifferenceIsNamed() {
    Finding finding =
        only(
            Relation.DISAGREES,
            "toll",
            Mentions.of("Herald", BLAST.formatted("six"), "killed", Mentions.dead(6)),
            Mentions.of("Tribune", BLAST.formatted("nine"), "killed", Mentions.dead(9)));
    assertThat(finding.mayExplain()).contains("Another place: not both name one.");
  }

  private Finding only(Relation relation, String rule, EventMention... mentions) {
    List<Finding> found =
        comparer.compare(List.of(mentions)).stream()
            .filter(f -> f.relation() == relation && f.rule().equals(rule))
            .toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }
}
