package org.crosscheck.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes and joins clusters of forms. */
final class NameClusters {
  static final Comparator<FormCount> COUNT_ORDER =
      Comparator.comparing(FormCount::form)
          .thenComparing(FormCount::resolved)
          .thenComparing(FormCount::kind)
          .thenComparing(FormCount::outlet);

  /** The most used first. */
  static final Comparator<NameCluster> MOST_USED =
      Comparator.comparingLong(NameCluster::total)
          .reversed()
          .thenComparing(NameCluster::canonical)
          .thenComparing(NameCluster::kind);

  private NameClusters() {}

  /** One cluster of counts that share their key; {@code known} is null where no rule names it. */
  static NameCluster of(List<FormCount> counts, KnownEntity known) {
    List<FormCount> merged = merged(counts);
    EntityKind kind = known == null ? votedKind(merged) : known.kind();
    String canonical = known == null ? mostUsed(merged, kind) : known.canonical();
    return new NameCluster(kind, canonical, known != null, merged, "", 1, false);
  }

  static NameCluster join(NameCluster a, NameCluster b, String why, double score) {
    List<FormCount> counts =
        merged(Stream.concat(a.counts().stream(), b.counts().stream()).toList());
    NameCluster known = a.known() ? a : b;
    String canonical = known.known() ? known.canonical() : mostUsed(counts, a.kind());
    NameCluster weaker = a.weakest() <= b.weakest() ? a : b;
    boolean newWeakest = weaker.weakestLink().isEmpty() || score < weaker.weakest();
    return new NameCluster(
        known.known() ? known.kind() : a.kind(),
        canonical,
        known.known(),
        counts,
        newWeakest ? why : weaker.weakestLink(),
        Math.min(score, weaker.weakest()),
        a.capped() || b.capped());
  }

  private static List<FormCount> merged(List<FormCount> counts) {
    Map<FormCount, Long> sums = new TreeMap<>(COUNT_ORDER);
    counts.forEach(c -> sums.merge(c, c.count(), Long::sum));
    List<FormCount> merged = new ArrayList<>();
    sums.forEach(
        (c, n) -> merged.add(new FormCount(c.form(), c.resolved(), c.kind(), c.outlet(), n)));
    return merged;
  }

  /** The reader of names errs now and then; the kind that it gives most often stands. */
  private static EntityKind votedKind(List<FormCount> counts) {
    Map<EntityKind, Long> votes = new EnumMap<>(EntityKind.class);
    counts.forEach(c -> votes.merge(c.kind(), c.count(), Long::sum));
    return votes.entrySet().stream()
        .min(
            Map.Entry.<EntityKind, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }

  /** The most used full form: for a person one with more than one word, where there is any. */
  private static String mostUsed(List<FormCount> counts, EntityKind kind) {
    Map<String, Long> uses = new TreeMap<>();
    counts.forEach(c -> uses.merge(c.resolved(), c.count(), Long::sum));
    boolean person = kind == EntityKind.PERSON;
    boolean anyFull = person && uses.keySet().stream().anyMatch(NameClusters::isFull);
    return uses.entrySet().stream()
        .filter(e -> !anyFull || isFull(e.getKey()))
        .min(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }

  static boolean isFull(String form) {
    return form.indexOf(' ') > 0;
  }
}
