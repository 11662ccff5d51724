package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.event.EventMention;
import org.junit.jupiter.api.Test;

/** What copies of one agency's text are told to differ in. */
class CopyChangesTest {
  private static final String WEST = "The mill lies west of the old town in a quarter of weavers.";
  private static final String EAST = "The mill lies east of the old town in a quarter of weavers.";

  private final StoryComparer comparer = new StoryComparer(Cases.RULES);

  @Test
  void aWordChangedInACopyIsADisagreement() {
    List<Finding> found = compare(WEST, EAST);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).relation()).isEqualTo(Relation.DISAGREES);
    assertThat(found.get(0).origins()).isEqualTo(1);
    assertThat(found.get(0).steps())
        .anyMatch(s -> s.question().equals("Are the articles copies of one text?"));
  }

  @Test
  void whatCopiesSayAlikeIsNoNews() {
    assertThat(compare(WEST, WEST)).isEmpty();
  }

  @Test
  void houseStyleIsNoDisagreement() {
    assertThat(
            compare(
                "The rebels took the Shia quarter of Rasafa on Monday.",
                "The rebels took the Shiite quarter of Rassafa on Monday."))
        .noneMatch(f -> f.relation() == Relation.DISAGREES);
  }

  @Test
  void otherSentencesOfCopiesAreNotCompared() {
    assertThat(compare("The mayor opened the mill.", "The mayor closed the mill for good in May."))
        .isEmpty();
  }

  private List<Finding> compare(String one, String another) {
    List<EventClaim> event = new ArrayList<>(copy("Herald", one));
    event.addAll(copy("Tribune", another));
    return comparer.compare(event);
  }

  private static List<EventClaim> copy(String outlet, String text) {
    return StoryReadings.of(outlet, "2024-02-02", "A report of the day", text).stream()
        .map(EventClaim::mention)
        .map(
            m ->
                new EventMention(
                    m.claim(),
                    m.names(),
                    m.anaphors(),
                    m.storyId(),
                    m.published(),
                    "copies",
                    "origin",
                    null))
        .map(m -> new EventClaim("event", m))
        .toList();
  }
}
