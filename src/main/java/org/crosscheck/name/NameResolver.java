package org.crosscheck.name;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.article.ContentId;
import org.crosscheck.rules.Rules;

/**
 * Joins the distinct forms of a corpus into names: first those that are written the same or that
 * the rules name, then round by round those that are alike.
 */
public final class NameResolver implements Serializable {
  private static final long serialVersionUID = 1;
  private final KnownEntities known;
  private final List<NameRound> rounds;

  public NameResolver(Rules rules) {
    known = new KnownEntities(rules);
    PersonLikeness likeness = new PersonLikeness(rules);
    rounds =
        List.of(
            new LikenessRound(likeness, NameKeys::surname),
            new LikenessRound(likeness, NameKeys::allWords),
            new LikenessRound(likeness, NameKeys::firstWords),
            new LoneSurnameRound(likeness),
            new AbbreviationRound(),
            new SoundRound(new NameSounds(rules.romanisation())));
  }

  /** The rounds in their order. */
  public List<NameRound> rounds() {
    return rounds;
  }

  /** What counts of one entity share for certain. */
  public String key(FormCount count) {
    return known
        .of(count.resolved(), count.kind())
        .map(e -> "=" + e.canonical() + "/" + e.kind())
        .orElseGet(
            () -> {
              String key = KnownEntities.key(count.resolved());
              return key.isEmpty() ? count.resolved() : key;
            });
  }

  /** The cluster of counts that share their key. */
  public NameCluster cluster(List<FormCount> counts) {
    FormCount any = counts.stream().min(NameClusters.COUNT_ORDER).orElseThrow();
    return NameClusters.of(counts, known.of(any.resolved(), any.kind()).orElse(null));
  }

  /** The name of a finished cluster. */
  public static Name name(NameCluster cluster) {
    String id = ContentId.of("name", cluster.canonical(), cluster.kind());
    return new Name(
        id, cluster.canonical(), cluster.kind(), variants(cluster), cluster.weakestLink());
  }

  /** The names behind the counted forms; the same for any order of the counts. */
  public ResolvedNames resolve(List<FormCount> counts) {
    Map<String, List<FormCount>> groups = new TreeMap<>();
    counts.forEach(c -> groups.computeIfAbsent(key(c), k -> new ArrayList<>()).add(c));
    List<NameCluster> clusters = groups.values().stream().map(this::cluster).toList();
    for (NameRound round : rounds) {
      clusters = joined(clusters, round);
    }
    List<Name> names = new ArrayList<>();
    Map<FormKey, String> ids = new HashMap<>();
    for (NameCluster cluster : clusters) {
      Name name = name(cluster);
      names.add(name);
      cluster.counts().forEach(c -> ids.put(new FormKey(c.resolved(), c.kind()), name.id()));
    }
    names.sort(Comparator.comparing(Name::id));
    return new ResolvedNames(names, ids);
  }

  private static List<NameCluster> joined(List<NameCluster> clusters, NameRound round) {
    List<NameCluster> result = new ArrayList<>();
    Map<String, List<NameCluster>> blocks = new TreeMap<>();
    for (NameCluster cluster : clusters) {
      String key = round.key(cluster);
      if (key.isEmpty()) {
        result.add(cluster);
      } else {
        blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(cluster);
      }
    }
    blocks.values().forEach(b -> result.addAll(b.size() == 1 ? b : round.join(b)));
    return result;
  }

  private static List<Variant> variants(NameCluster cluster) {
    Map<FormCount, Long> sums = new TreeMap<>(NameClusters.COUNT_ORDER);
    for (FormCount c : cluster.counts()) {
      FormCount written = new FormCount(c.form(), "", EntityKind.OTHER, c.outlet(), 0);
      sums.merge(written, c.count(), Long::sum);
    }
    return sums.entrySet().stream()
        .map(e -> new Variant(e.getKey().form(), e.getKey().outlet(), e.getValue()))
        .sorted(
            Comparator.comparingLong(Variant::count)
                .reversed()
                .thenComparing(Variant::form)
                .thenComparing(Variant::outlet))
        .toList();
  }
}
