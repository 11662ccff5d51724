package org.crosscheck.finding;

import java.util.List;
import java.util.stream.Collectors;
import org.crosscheck.finding.ContentMatch.Match;

/** Finds other labels for the same: rebels and terrorists, government and regime. */
final class LabelComparison implements Comparison {
  @Override
  public List<Verdict> compare(Pair pair) {
    List<Match> labels = pair.match().labels();
    if (labels.isEmpty() || pair.match().share() < 0.4) {
      return List.of();
    }
    String a = labels.stream().map(m -> m.a().form()).distinct().collect(Collectors.joining(", "));
    String b = labels.stream().map(m -> m.b().form()).distinct().collect(Collectors.joining(", "));
    return List.of(
        new Verdict(
            Relation.VARIES,
            Aspect.LABEL,
            Confidence.of(0.3 + 0.6 * pair.match().share()),
            "label",
            "What it is called",
            a,
            b,
            List.of(new Step("Do the words name the same and judge it differently?", "yes", 0.6))));
  }
}
