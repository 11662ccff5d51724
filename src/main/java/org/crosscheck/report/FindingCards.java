package org.crosscheck.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimSource;
import org.crosscheck.event.EventMention;
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
        RangePicture.of(finding.positions()),
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
        rows.add(row(position, letter, !letter.equals(before)));
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

  private FindingCard.Row row(Position position, String letter, boolean startsSide) {
    EventMention mention = story.mention(position.claimId());
    ArticleHead article = story.article(position.articleId());
    String quote = position.quote();
    if (quote.isBlank() && mention != null) {
      quote = mention.claim().text();
    }
    return new FindingCard.Row(
        letter,
        startsSide,
        position.outlet(),
        Shorten.to(QUOTE, quote),
        position.value(),
        voice(position, mention),
        mention == null ? "" : Glossary.certainty(mention.claim().certainty()),
        article == null ? "" : article.day(),
        position.claimId().isEmpty()
            ? PagePaths.article(position.articleId())
            : PagePaths.claim(position.articleId(), position.claimId()));
  }

  private static String voice(Position position, EventMention mention) {
    Claim claim = mention == null ? null : mention.claim();
    ClaimSource source = claim == null ? null : claim.attribution();
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
