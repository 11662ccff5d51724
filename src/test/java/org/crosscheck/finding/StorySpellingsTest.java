package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.article.Part;
import org.crosscheck.article.Span;
import org.crosscheck.event.EventMention;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.NameUse;
import org.junit.jupiter.api.Test;

/** Names that two outlets of a story write in two ways. */
class StorySpellingsTest {
  private final StoryComparer comparer = new StoryComparer(Cases.RULES);

  @Test
  void aNameSpelledInTwoWaysIsToldOnceAStory() {
    List<Finding> found =
        spellings(
            named("Herald", "first", "Khan Sheikhun", EntityKind.PLACE),
            named("Herald", "second", "Khan Sheikhun", EntityKind.PLACE),
            named("Post", "first", "Khan Shaykhun", EntityKind.PLACE));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).explanation())
        .isEqualTo(
            "One name, spelled in two ways: Herald writes “Khan Sheikhun”, Post “Khan Shaykhun”.");
    assertThat(found.get(0).positions()).hasSize(3);
  }

  @Test
  void threeSpellingsAreOneFinding() {
    List<Finding> found =
        spellings(
            named("Herald", "first", "Sergei Dale", EntityKind.PERSON),
            named("Post", "first", "Sergey Dale", EntityKind.PERSON),
            named("Post", "second", "Mr Dale", EntityKind.PERSON),
            named("Tribune", "first", "Serguei Dale", EntityKind.PERSON),
            named("Wire", "first", "Sergei Dale", EntityKind.PERSON));
    assertThat(found)
        .extracting(Finding::explanation)
        .containsExactly(
            "One name, spelled in three ways: Herald and Wire write “Sergei Dale”, Post “Sergey"
                + " Dale”, Tribune “Serguei Dale”.");
  }

  @Test
  void anotherNameForTheSameIsALabel() {
    List<Finding> found =
        spellings(
            named("Herald", "first", "Daesh", EntityKind.ORGANISATION),
            named("Post", "first", "ISIS", EntityKind.ORGANISATION));
    assertThat(found).extracting(Finding::aspect).containsExactly(Aspect.LABEL);
  }

  @Test
  void aFormThatBothUseSetsNothingApart() {
    List<Finding> found =
        spellings(
            named("Herald", "first", "Daesh", EntityKind.ORGANISATION),
            named("Post", "first", "ISIS", EntityKind.ORGANISATION),
            named("Post", "second", "Daesh", EntityKind.ORGANISATION));
    assertThat(found).isEmpty();
  }

  @Test
  void anOfficeIsNoOtherNameOfItsHolder() {
    List<Finding> found =
        spellings(
            named("Herald", "first", "Anna Berg", EntityKind.PERSON),
            named("Post", "first", "Prime Minister", EntityKind.PERSON));
    assertThat(found).isEmpty();
  }

  private List<Finding> spellings(EventClaim... claims) {
    return comparer.compare(List.of(claims)).stream()
        .filter(f -> f.rule().equals(StorySpellings.RULE))
        .toList();
  }

  private static EventClaim named(String outlet, String event, String form, EntityKind kind) {
    EventMention m = Mentions.of(outlet, form + " fell silent in " + event + ".", "fell");
    NameUse name = new NameUse(Part.BODY, new Span(0, form.length()), form, "one", "One", kind);
    return new EventClaim(
        event,
        new EventMention(
            Mentions.renamed(m.claim(), "claim-" + outlet + event),
            List.of(name),
            m.storyId(),
            m.published(),
            m.copyGroup(),
            m.origin()));
  }
}
