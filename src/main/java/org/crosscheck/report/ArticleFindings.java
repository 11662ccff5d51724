package org.crosscheck.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Position;

/** Cuts findings down to what the page of one of their articles tells of them. */
public final class ArticleFindings {
  private ArticleFindings() {}

  /**
   * The finding with its positions in the article whole, and of those elsewhere one an outlet,
   * without words: a finding of forty outlets would else travel forty times with all it quotes.
   */
  public static Finding of(Finding finding, String articleId) {
    Set<String> outlets = new HashSet<>();
    List<Position> positions =
        finding.positions().stream()
            .filter(p -> p.articleId().equals(articleId) || outlets.add(p.outlet()))
            .map(p -> p.articleId().equals(articleId) ? p : wordless(p))
            .toList();
    return new Finding(
        finding.id(),
        finding.eventId(),
        finding.storyId(),
        finding.relation(),
        finding.aspect(),
        finding.confidence(),
        finding.explanation(),
        finding.rule(),
        finding.steps(),
        List.of(),
        finding.voice(),
        finding.origins(),
        positions);
  }

  private static Position wordless(Position p) {
    return new Position(p.claimId(), p.articleId(), p.outlet(), p.side(), "", "", "");
  }
}
