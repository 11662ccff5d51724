package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.event.EventMention;
import org.junit.jupiter.api.Test;

class StoryComparerTest {
  @Test
  void anOmissionNamesTheOutletThatPublishedLaterWithoutIt() {
    List<Finding> findings =
        new StoryComparer(Cases.RULES)
            .compare(
                List.of(
                    toll("Herald", "toll"),
                    toll("Post", "toll"),
                    toll("Tribune", "toll"),
                    later("Gazette")));
    Finding omission =
        findings.stream().filter(f -> f.aspect() == Aspect.OMITTED).findFirst().orElseThrow();
    assertThat(Omission.outlet(omission)).contains("Gazette");
    assertThat(omission.positions())
        .extracting(Position::outlet)
        .containsExactly("Herald", "Post", "Tribune");
    assertThat(findings.stream().filter(f -> f.aspect() != Aspect.OMITTED))
        .allMatch(f -> Omission.outlet(f).isEmpty());
  }

  @Test
  void whoNamesItInPassingLeavesNothingOut() {
    EventMention passing = Mentions.published("Gazette", "2020-05-04", "six killed", "killed");
    List<Finding> findings =
        new StoryComparer(Cases.RULES)
            .compare(
                List.of(
                    toll("Herald", "toll"),
                    toll("Post", "toll"),
                    toll("Tribune", "toll"),
                    later("Gazette"),
                    new EventClaim("toll", passing)));
    assertThat(findings).noneMatch(f -> f.aspect() == Aspect.OMITTED);
  }

  @Test
  void anAddressReadTwiceIsRevisedAndDisagreesWithNobody() {
    List<Finding> findings =
        new StoryComparer(Cases.RULES)
            .compare(List.of(reading("2020-05-01", "sold"), reading("2020-05-02", "bought")));
    assertThat(findings).noneMatch(f -> f.relation() == Relation.DISAGREES);
    assertThat(findings).anyMatch(f -> f.aspect() == Aspect.REVISED);
    assertThat(findings).anyMatch(f -> f.relation() == Relation.UPDATED);
  }

  private static EventClaim reading(String day, String verb) {
    String text = "The council " + verb + " the old harbour mill for cash.";
    EventMention m = Mentions.published("Herald", day, text, verb);
    return new EventClaim(
        "mill",
        new EventMention(
            m.claim(), m.names(), m.storyId(), day, "copies", "origin", "https://herald.test/1"));
  }

  private static EventClaim toll(String outlet, String event) {
    return new EventClaim(
        event, Mentions.of(outlet, "The fire killed six people.", "killed", Mentions.dead(6)));
  }

  private static EventClaim later(String outlet) {
    return new EventClaim(
        "market", Mentions.published(outlet, "2020-05-03", "The market opened again.", "opened"));
  }
}
