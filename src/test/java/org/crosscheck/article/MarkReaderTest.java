package org.crosscheck.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.RulesSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MarkReaderTest {
  private static final MarkReader READER = new MarkReader(Rules.read(new RulesSource(null)));
  private static final String TITLE = "Ministers of four countries answer in Karvan";
  private static final String BEFORE =
      "The ministers of four countries met in Karvan on Monday and spoke for two hours.";
  private static final String AFTER =
      "They did not agree on a date for the next meeting, a spokesman said in the evening.";

  @ParameterizedTest
  @CsvFileSource(resources = "line-marks.tsv", delimiter = '\t', quoteCharacter = '\0')
  void lineBetweenParagraphsIsMarkedOrLeft(String line, String kind, String value) {
    Article article = article(BEFORE + "\n\n" + line + "\n\n" + AFTER);
    List<Mark> marks = READER.mark(article).marks();
    if (kind.equals("-")) {
      assertThat(marks).isEmpty();
    } else {
      Mark expected = new Mark(MarkKind.valueOf(kind), spanOf(line, article), value);
      assertThat(marks).containsExactly(expected);
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = "opening-marks.tsv", delimiter = '\t', quoteCharacter = '\0')
  void openingIsReadToWhereTheNewsBegins(String text, String place, String agency, String news) {
    MarkedArticle marked = READER.mark(article(text + "\n\n" + AFTER));
    assertThat(values(marked, MarkKind.DATELINE)).isEqualTo(place);
    assertThat(values(marked, MarkKind.CREDIT)).isEqualTo(agency);
    assertThat(unmarked(marked).strip()).startsWith(news);
  }

  @Test
  void headlineAboveTheBodyIsMarkedThoughSignsDiffer() {
    String text = "MINISTERS of four countries, answer in Karvan\n\n" + BEFORE;
    assertThat(kinds(text)).containsExactly(MarkKind.REPEATED_HEADLINE);
  }

  @Test
  void captionBetweenModalAndCreditIsMarkedThoughItIsASentence() {
    String text =
        BEFORE + "\n\nOpen Image Modal\nThe four met.\nANN ROE via Getty Images\n\n" + AFTER;
    assertThat(kinds(text)).containsExactly(MarkKind.CAPTION, MarkKind.CAPTION, MarkKind.CREDIT);
  }

  @Test
  void sentenceAboveACreditIsNewsWithoutAModal() {
    assertThat(kinds(BEFORE + "\n\nAnn Roe / Reuters\n\n" + AFTER))
        .containsExactly(MarkKind.CREDIT);
  }

  @Test
  void lineBelowAPicturesWordsIsItsCaption() {
    String pictured = "Ann Roe speaks in Karvan\n\nAnn Roe said little new\n\n";
    assertThat(kinds(BEFORE + "\n\n" + pictured + AFTER + "\n\n" + AFTER))
        .containsExactly(MarkKind.CAPTION, MarkKind.CAPTION);
  }

  @Test
  void lineBetweenHeadlineAndDatelineIsAStandfirst() {
    String text = TITLE + "\n\nThe talks were \"hard\", a minister says\n\n";
    assertThat(kinds(text + "KARVAN, June 2. /TASS/. " + AFTER))
        .startsWith(MarkKind.REPEATED_HEADLINE, MarkKind.HEADING, MarkKind.DATELINE);
  }

  @Test
  void cityBetweenWeatherAndDateBelongsToThem() {
    assertThat(kinds("11.7 C\nKarvan\nTuesday, March 19, 2024\n\n" + BEFORE))
        .containsExactly(MarkKind.BOILERPLATE, MarkKind.BOILERPLATE, MarkKind.BOILERPLATE);
  }

  @Test
  void linesOfAListAreNoHeadings() {
    assertThat(kinds(BEFORE + "\n\nBridges and harbours\nSchools and roads\n\n" + AFTER)).isEmpty();
  }

  @Test
  void endingsBehindTheLastSentenceAreMarkedOneByOne() {
    MarkedArticle marked =
        READER.mark(article(AFTER + " (Reporting by Ann Roe; Editing by Bo Dee) Source: BBC"));
    assertThat(unmarked(marked).strip()).isEqualTo(AFTER);
  }

  @Test
  void articleInCapitalsIsNotAllLinks() {
    String text = "MINISTERS MET IN KARVAN ON MONDAY\n\nTHEY SPOKE FOR TWO HOURS IN ALL";
    assertThat(kinds(text)).isEmpty();
  }

  private static List<MarkKind> kinds(String text) {
    return READER.mark(article(text)).marks().stream().map(Mark::kind).toList();
  }

  private static String values(MarkedArticle marked, MarkKind kind) {
    return marked.marks().stream()
        .filter(m -> m.kind() == kind)
        .flatMap(m -> Stream.ofNullable(m.value()))
        .findFirst()
        .orElse("~");
  }

  private static String unmarked(MarkedArticle marked) {
    StringBuilder left = new StringBuilder(marked.article().text());
    marked.marks().forEach(m -> blank(left, m.span()));
    return left.toString();
  }

  private static void blank(StringBuilder text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      text.setCharAt(i, ' ');
    }
  }

  private static Span spanOf(String line, Article article) {
    int start = article.text().indexOf(line);
    return new Span(start, start + line.length());
  }

  private static Article article(String text) {
    return new Article("a", "Example Post", null, TITLE, null, "test", text);
  }
}
