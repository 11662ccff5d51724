package org.crosscheck.name;

import java.util.List;
import java.util.Objects;

/**
 * Forms that are taken for one entity so far, with their counts.
 *
 * @param canonical the form that stands for all
 * @param known whether the rules name it, so that its canonical form is theirs
 * @param counts sorted, one for a form, resolved form, kind and outlet
 * @param weakestLink what joined its forms with the least evidence, empty for one form
 * @param weakest score of the weakest link, 1 for one form
 * @param capped whether a comparison was left out because too many names looked alike
 */
public record NameCluster(
    EntityKind kind,
    String canonical,
    boolean known,
    List<FormCount> counts,
    String weakestLink,
    double weakest,
    boolean capped) {
  public NameCluster {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(canonical, "canonical");
    Objects.requireNonNull(weakestLink, "weakestLink");
    counts = List.copyOf(counts);
  }

  /** How often all its forms were counted. */
  long total() {
    return counts.stream().mapToLong(FormCount::count).sum();
  }

  NameCluster withCapped() {
    return new NameCluster(kind, canonical, known, counts, weakestLink, weakest, true);
  }
}
