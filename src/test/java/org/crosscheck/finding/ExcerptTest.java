package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.crosscheck.article.Span;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  private static final String LONG =
      "The convoy left the valley on Friday, forty minutes later a second one followed it over"
          + " the pass, and by the evening there was nobody left in the houses of the lower town";

  @Test
  void aShortTextStaysWholeWithoutItsLastComma() {
    assertThat(Excerpt.of(" We cannot promise\n that, ")).isEqualTo("“We cannot promise that”");
  }

  @Test
  void aLongTextIsCutAroundWhatItIsQuotedFor() {
    int at = LONG.indexOf("forty minutes");
    assertThat(Excerpt.around(LONG, new Span(at, at + 13), 60))
        .isEqualTo("“…forty minutes later a second one followed it over the pass…”");
    assertThat(Excerpt.around(LONG, "Nobody")).contains("nobody left in").startsWith("“…");
  }

  @Test
  void wordsAreSoughtAsWholeWords() {
    assertThat(Excerpt.indexOf("nobody and one body", "BODY")).isEqualTo(15);
    assertThat(Excerpt.indexOf("nobody", "body")).isEqualTo(-1);
  }

  @Property
  void itIsNeverMuchLongerAndHoldsTheStretch(
      @ForAll String text, @ForAll @IntRange(max = 300) int start) {
    int from = Math.min(start, text.length());
    String cut = Excerpt.around(text, new Span(from, from), 40);
    assertThat(cut).startsWith("“").endsWith("”");
    assertThat(cut.length()).isLessThanOrEqualTo(46);
  }
}
