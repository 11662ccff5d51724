package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.event.ClaimLink;
import org.crosscheck.event.EventMention;
import org.crosscheck.event.Reason;
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

  @Test
  void clausesOfTwoEventsAreComparedWhereTheyAreLikelyToStateOneThing() {
    EventClaim here = told("Herald", "flood", "The old dam above Karvan burst at dawn.", "burst");
    EventClaim there = told("Post", "break", "The old dam above Karvan gave way.", "gave");
    StoryComparer comparer = new StoryComparer(Cases.RULES);
    assertThat(comparer.compare(List.of(here, there))).allMatch(f -> f.positions().size() < 2);
    Finding finding =
        comparer.compare(List.of(here, there), List.of(link(0.85))).stream()
            .filter(f -> f.positions().size() == 2)
            .findFirst()
            .orElseThrow();
    assertThat(finding.eventId()).isEqualTo("flood");
    assertThat(finding.relation()).isIn(Relation.VARIES, Relation.MORE_SPECIFIC);
    assertThat(finding.steps())
        .anyMatch(
            s ->
                s.question().equals("Does one event hold both?")
                    && s.answer().endsWith("likely to state one thing: dam")
                    && s.weight() == 0.85);
  }

  @Test
  void wordsThatExcludeEachOtherNeedOneEventOrClausesThatSurelyStateOneThing() {
    EventClaim here = told("Herald", "flood", "The eastern wall slid away at noon.", "slid");
    EventClaim there = told("Post", "break", "The western wall gave way at noon.", "gave");
    StoryComparer comparer = new StoryComparer(Cases.RULES);
    assertThat(comparer.compare(List.of(here, there), List.of(link(0.7))))
        .noneMatch(f -> f.relation() == Relation.DISAGREES);
    assertThat(comparer.compare(List.of(here, there), List.of(link(0.85))))
        .anyMatch(f -> f.relation() == Relation.DISAGREES && f.aspect() == Aspect.OPPOSITE);
  }

  @Test
  void whatIsOnlyAsLikelyAsNotOneThingNeedsWordsThatTellHowItVaries() {
    EventClaim here = told("Herald", "flood", "Nobody in Karvan had been warned.", "warned");
    EventClaim there = told("Post", "break", "Karvan slept when the dam went.", "slept");
    StoryComparer comparer = new StoryComparer(Cases.RULES);
    assertThat(comparer.compare(List.of(here, there), List.of(link(0.7))))
        .noneMatch(f -> f.positions().size() == 2);
    assertThat(comparer.compare(List.of(here, there), List.of(link(0.8))))
        .anyMatch(f -> f.rule().equals("told") && f.explanation().startsWith("Perhaps one matter"));
  }

  @Test
  void insideAnEventTooTheLikeliestAreToldInTwoWays() {
    EventClaim here = told("Herald", "flood", "Nobody in Karvan had been warned.", "warned");
    EventClaim there = told("Post", "flood", "Karvan slept when the dam went.", "slept");
    assertThat(new StoryComparer(Cases.RULES).compare(List.of(here, there), List.of(link(0.8))))
        .anyMatch(f -> f.rule().equals(TwoTellings.RULE));
  }

  @Test
  void aNumberThatBothHaveIsOnlyAPartOfWhatTheyTell() {
    EventClaim here = toll("Herald", "fire", "Flames killed six people in the old mill.");
    EventClaim there = toll("Post", "fire", "A cigarette killed six people, the mayor fears.");
    assertThat(new StoryComparer(Cases.RULES).compare(List.of(here, there), List.of(link(0.8))))
        .anyMatch(f -> f.rule().equals(TwoTellings.RULE));
  }

  @Test
  void ofWhatIsLikelyOneThingTheOneAddsWhenToTheOther() {
    List<EventClaim> story = new ArrayList<>();
    story.addAll(read("Herald", "Anna Lind left the harbour board this year."));
    story.addAll(read("Post", "Anna Lind, who had sold her old mill, quit the committee in May."));
    assertThat(linked(story, 0.7))
        .anyMatch(f -> f.relation() == Relation.MORE_SPECIFIC && f.rule().equals("detail"));
    assertThat(linked(story, 0.6)).noneMatch(f -> f.rule().equals("detail"));
  }

  private static List<EventClaim> read(String outlet, String text) {
    return StoryReadings.of(outlet, "2024-06-02", "Report", text);
  }

  /** The findings of a story whose clauses are all as likely to state one thing. */
  private static List<Finding> linked(List<EventClaim> story, double statement) {
    List<EventClaim> whole =
        story.stream().filter(c -> Clauses.isWhole(c.mention().claim())).toList();
    List<ClaimLink> links = new ArrayList<>();
    for (EventClaim a : whole) {
      for (EventClaim b : whole) {
        String first = a.mention().claim().id();
        String second = b.mention().claim().id();
        if (first.compareTo(second) < 0
            && !a.mention().claim().articleId().equals(b.mention().claim().articleId())
            && a.mention().claim().part() == b.mention().claim().part()) {
          links.add(new ClaimLink(first, second, "story", 0, statement, "", List.of()));
        }
      }
    }
    return new StoryComparer(Cases.RULES).compare(story, links);
  }

  private static EventClaim toll(String outlet, String event, String text) {
    return new EventClaim(event, Mentions.of(outlet, text, "killed", Mentions.dead(6)));
  }

  private static EventClaim told(String outlet, String event, String text, String verb) {
    return new EventClaim(event, Mentions.of(outlet, text, verb));
  }

  private static ClaimLink link(double statement) {
    return new ClaimLink(
        "claim-Herald",
        "claim-Post",
        "story",
        0,
        statement,
        "",
        List.of(new Reason("statement", "dam", 0.8)));
  }

  private static EventClaim reading(String day, String verb) {
    String text = "The council " + verb + " the old harbour mill for cash.";
    EventMention m = Mentions.published("Herald", day, text, verb);
    return new EventClaim(
        "mill",
        new EventMention(
            m.claim(),
            m.names(),
            List.of(),
            m.storyId(),
            day,
            "copies",
            "origin",
            "https://herald.test/1"));
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
