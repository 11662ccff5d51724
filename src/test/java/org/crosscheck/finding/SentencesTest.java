package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.claim.Quantity;
import org.crosscheck.event.EventMention;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private final EventComparer comparer = new EventComparer(Cases.RULES);

  @Test
  void aMeasureIsToldByItsKindAndTheWordsAroundEachNumber() {
    String text = "The judges suspended the pilot from the harbour service for %s days.";
    assertThat(
            sentences("measure", days("Herald", text, "60", 60), days("Tribune", text, "16", 16)))
        .containsExactly(
            "Length of time: Herald 60 days (“The judges suspended the pilot from the harbour"
                + " service for 60 days.”), Tribune 16 days (“The judges suspended the pilot from"
                + " the harbour service for 16 days.”).");
  }

  @Test
  void whatIsCountedIsNamedInThePlural() {
    String text = "The convoy of %s buses left the besieged valley towns.";
    assertThat(
            sentences(
                "measure", buses("Herald", text, "nine", 9), buses("Tribune", text, "nine", 9)))
        .containsExactly(
            "Number of buses: nine (“The convoy of nine buses left the besieged valley towns.”),"
                + " say Herald and Tribune.");
  }

  @Test
  void wordsThatBeganASentenceAreSmallInsideOne() {
    assertThat(Words.small("Some 8,500")).isEqualTo("some 8,500");
    assertThat(Words.small("USD 5")).isEqualTo("USD 5");
    assertThat(Words.small("5")).isEqualTo("5");
  }

  private List<String> sentences(String rule, EventMention... mentions) {
    return comparer.compare(List.of(mentions)).stream()
        .filter(f -> f.rule().equals(rule))
        .map(Finding::explanation)
        .toList();
  }

  private static EventMention days(String outlet, String text, String words, double days) {
    return mention(outlet, text.formatted(words), "suspended", words + " days", days, "day", "");
  }

  private static EventMention buses(String outlet, String text, String words, double count) {
    return mention(outlet, text.formatted(words), "left", words, count, "count", "bus");
  }

  private static EventMention mention(
      String outlet,
      String text,
      String predicate,
      String words,
      double size,
      String unit,
      String counted) {
    int at = text.indexOf(words);
    int end = at + words.length();
    return Mentions.of(
        outlet,
        text,
        predicate,
        new Quantity(at, end, size, size, false, null, unit, counted, "", "", false));
  }
}
