package org.crosscheck.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.claim.ClaimSource;
import org.crosscheck.finding.Aspect;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Position;
import org.crosscheck.finding.Relation;

/** Makes cards of findings, with what the story's rows tell about their positions. */
final class FindingCards {
  private static final int QUOTE = 240;
  private static final int ROWS_PER_SIDE = 5;
  private static final int ROWS = 10;
  private static final Comparator<Position> BY_SIDE =
      Comparator.comparing(Position::side)
          .thenComparing(Position::outlet)
          .thenComparing(Position::articleId)
          .thenComparing(Position::claimId);

  private final StoryLookup story;

  FindingCards(StoryLookup story) {
    this.story = story;
  }

  FindingCard of(Finding finding) {
    boolean isOpen = finding.relation() == Relation.DISAGREES;
    List<FindingCard.Row> rows = rows(finding);
    return new FindingCard(
        finding,
        story.head(finding),
        rows,
        finding.positions().size() - rows.size(),
        RangePicture.of(finding),
        StepPicture.of(finding.steps()),
        story.judgements(finding.id()),
        isOpen);
  }

  private List<FindingCard.Row> rows(Finding finding) {
    Map<Integer, String> letters = letters(finding);
    List<FindingCard.Row> rows = new ArrayList<>();
    String before = "";
    int ofSide = 0;
    for (Position position : finding.positions().stream().sorted(BY_SIDE).toList()) {
      String letter = letters.get(position.side());
      ofSide = letter.equals(before) ? ofSide + 1 : 0;
      if (ofSide < ROWS_PER_SIDE && rows.size() < ROWS) {
        rows.add(row(finding.aspect(), position, letter, !letter.equals(before)));
      }
      before = letter;
    }
    return rows;
  }

  /** Letters of the sides: A for the lowest. */
  static Map<Integer, String> letters(Finding finding) {
    Map<Integer, String> letters = new LinkedHashMap<>();
    finding.positions().stream()
        .map(Position::side)
        .distinct()
        .sorted()
        .forEach(side -> letters.put(side, letter(letters.size())));
    return letters;
  }

  private static String letter(int index) {
    return index < 26 ? String.valueOf((char) ('A' + index)) : "Z" + index;
  }

  private FindingCard.Row row(Aspect aspect, Position position, String letter, boolean startsSide) {
    Passage passage = story.passage(position.claimId());
    String voice = voice(position, passage);
    String day = story.day(position);
    String quote = quote(position, passage);
    // Where the quoted words are cut, their surroundings would say nothing.
    boolean isWhole = passage != null && quote.equals(passage.text()) && quote.length() <= QUOTE;
    return new FindingCard.Row(
        letter,
        startsSide,
        position.outlet(),
        isWhole ? passage.before() : "",
        Shorten.to(QUOTE, quote),
        isWhole ? passage.after() : "",
        value(aspect, position, List.of(quote, voice)),
        voice,
        passage == null ? "" : Glossary.certainty(passage.certainty()),
        day == null ? "" : day,
        position.claimId().isEmpty()
            ? PagePaths.article(position.articleId())
            : PagePaths.claim(position.articleId(), position.claimId()));
  }

  /** The compared value, empty where it only repeats words that stand beside it. */
  private static String value(Aspect aspect, Position position, List<String> beside) {
    return beside.contains(position.value()) ? "" : Wording.value(aspect, position.value());
  }

  private static String quote(Position position, Passage passage) {
    return position.quote().isBlank() && passage != null ? passage.text() : position.quote();
  }

  private static String voice(Position position, Passage passage) {
    ClaimSource source = passage == null ? null : passage.attribution();
    if (!position.speaker().isBlank()) {
      return source == null || source.chain().isBlank()
          ? position.speaker()
          : source.chain() + " > " + position.speaker();
    }
    if (source == null) {
      return "own voice";
    }
    return source.source().isBlank() ? "unnamed source" : source.source();
  }
}
