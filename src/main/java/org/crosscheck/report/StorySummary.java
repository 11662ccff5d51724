package org.crosscheck.report;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One story as a line of a list.
 *
 * @param relations findings by relation, in the order of {@link Glossary#relations()}
 * @param outletNames sorted
 */
public record StorySummary(
    String id,
    String label,
    String from,
    String to,
    int articles,
    int outlets,
    int origins,
    List<String> outletNames,
    List<Long> relations) {
  /** Most disagreements first, then most variations, most outlets, and id. */
  public static final Comparator<StorySummary> BY_DISAGREEMENTS =
      Comparator.comparing((StorySummary s) -> -s.disagreements())
          .thenComparing(s -> -s.variations())
          .thenComparing(s -> -s.outlets)
          .thenComparing(StorySummary::id);

  public StorySummary {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(label, "label");
    outletNames = List.copyOf(outletNames);
    relations = List.copyOf(relations);
  }

  public long disagreements() {
    return relations.get(Glossary.indexOf(org.crosscheck.finding.Relation.DISAGREES));
  }

  public long variations() {
    return relations.get(Glossary.indexOf(org.crosscheck.finding.Relation.VARIES));
  }
}
