package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.article.Part;
import org.crosscheck.article.Span;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.NameUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JointSpeakersTest {
  /** Where the source's words begin in the article. */
  private static final int START = 7;

  static List<String[]> speakers() {
    return Cases.of("joint-speakers.tsv");
  }

  @ParameterizedTest
  @MethodSource("speakers")
  void jointSpeakersAreOthersWhereATableSays(
      String a, String namesA, String b, String namesB, String expected) {
    JointSpeakers some = read(a, namesA);
    JointSpeakers others = read(b, namesB);
    assertThat(some.areOther(others)).isEqualTo(expected.equals("OTHER"));
    assertThat(others.areOther(some)).isEqualTo(expected.equals("OTHER"));
  }

  @Test
  void aLetterIsNoneOfItsWriters() {
    assertThat(read("a joint statement by Anna Lind and the League", "").members())
        .extracting(SpeakerMember::words)
        .containsExactly("Anna Lind", "the League");
  }

  @Test
  void oneWhoSpeaksAloneHasNoMembers() {
    assertThat(read("Anna Lind", "Anna Lind:PERSON").members()).isEmpty();
  }

  private static JointSpeakers read(String source, String names) {
    return JointSpeakers.of(
        source,
        START,
        uses(source, names),
        Cases.RULES.comparisonWords(),
        Cases.RULES.anonymousSources());
  }

  /** Names as {@code form:KIND}, apart by the spaces behind a kind. */
  private static List<NameUse> uses(String source, String names) {
    List<NameUse> uses = new ArrayList<>();
    for (String name : names.isEmpty() ? new String[0] : names.split("(?<=[A-Z]{2}) (?=[A-Z])")) {
      String form = name.substring(0, name.indexOf(':'));
      EntityKind kind = EntityKind.valueOf(name.substring(name.indexOf(':') + 1));
      Span span =
          new Span(source.indexOf(form) + START, source.indexOf(form) + form.length() + START);
      uses.add(new NameUse(Part.BODY, span, form, form, form, kind));
    }
    return uses;
  }
}
