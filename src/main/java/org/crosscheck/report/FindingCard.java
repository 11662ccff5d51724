package org.crosscheck.report;

import java.util.List;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Judgement;

/**
 * A finding as its card shows it.
 *
 * @param head what filters read
 * @param rows one line per position, side by side
 * @param unlisted positions that did not fit
 * @param figure the compared numbers as a picture, null where they are no numbers
 * @param steps the questions asked before it was flagged, as bars
 * @param isOpen whether its evidence is unfolded at once
 */
public record FindingCard(
    Finding finding,
    FindingHead head,
    List<Row> rows,
    int unlisted,
    RangePicture figure,
    StepPicture steps,
    List<Judgement> judgements,
    boolean isOpen) {
  /**
   * One position of the card's grid.
   *
   * @param side letter of the side it takes
   * @param startsSide whether it is the first row of its side
   * @param before words of the same sentence before the quoted ones
   * @param after words of the same sentence behind them
   * @param voice who says it, in words
   * @param passage where the words are marked, from the report folder
   */
  public record Row(
      String side,
      boolean startsSide,
      String outlet,
      String before,
      String quote,
      String after,
      String value,
      String voice,
      String certainty,
      String day,
      String passage) {}

  public FindingCard {
    rows = List.copyOf(rows);
    judgements = List.copyOf(judgements);
  }

  /** The finding's sentence, without the passages that it repeats where they stand open below. */
  public String title() {
    return isOpen ? Wording.withoutPassages(finding.explanation()) : finding.explanation();
  }

  /** Whether any compared value says more than the words and their speaker. */
  public boolean hasValues() {
    return rows.stream().anyMatch(row -> !row.value().isBlank());
  }

  public String anchor() {
    return PagePaths.findingAnchor(finding.id());
  }

  public String permalink() {
    return PagePaths.finding(finding.storyId(), finding.id());
  }

  public Glossary.Term relation() {
    return Glossary.of(finding.relation());
  }

  public Glossary.Term aspect() {
    return Glossary.of(finding.aspect());
  }

  public String confidence() {
    return Glossary.confidence(finding.confidence());
  }

  public String voice() {
    return Glossary.voice(finding.voice());
  }

  /** The claims it compares, for the reviewer's file. */
  public String claimIds() {
    return String.join(" ", finding.positions().stream().map(p -> p.claimId()).sorted().toList());
  }
}
