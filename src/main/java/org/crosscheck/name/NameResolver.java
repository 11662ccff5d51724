package org.crosscheck.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.crosscheck.article.ContentId;
import org.crosscheck.rules.Rules;

/** Joins the distinct forms of a corpus into names. */
public final class NameResolver {

  public NameResolver(Rules rules) {
    Objects.requireNonNull(rules, "rules");
  }

  /** The names behind the counted forms; the same for any order of the counts. */
  public ResolvedNames resolve(List<FormCount> counts) {
    Map<FormKey, List<FormCount>> groups = new TreeMap<>();
    for (FormCount count : counts) {
      FormKey group = new FormKey(Forms.folded(count.resolved()), count.kind());
      groups.computeIfAbsent(group, k -> new ArrayList<>()).add(count);
    }
    List<Name> names = new ArrayList<>();
    Map<FormKey, String> ids = new HashMap<>();
    for (List<FormCount> group : groups.values()) {
      Name name = name(group);
      names.add(name);
      group.forEach(c -> ids.put(new FormKey(c.resolved(), c.kind()), name.id()));
    }
    names.sort(Comparator.comparing(Name::id));
    return new ResolvedNames(names, ids);
  }

  private static Name name(List<FormCount> group) {
    Map<String, Long> full = new TreeMap<>();
    Map<FormCount, Long> variants = new HashMap<>();
    for (FormCount c : group) {
      full.merge(c.resolved(), c.count(), Long::sum);
      variants.merge(new FormCount(c.form(), "", c.kind(), c.outlet(), 0), c.count(), Long::sum);
    }
    String canonical =
        full.entrySet().stream()
            .max(Map.Entry.<String, Long>comparingByValue().thenComparing(reversedKey()))
            .orElseThrow()
            .getKey();
    EntityKind kind = group.get(0).kind();
    return new Name(ContentId.of("name", canonical, kind), canonical, kind, sorted(variants), "");
  }

  private static Comparator<Map.Entry<String, Long>> reversedKey() {
    return Map.Entry.<String, Long>comparingByKey().reversed();
  }

  private static List<Variant> sorted(Map<FormCount, Long> variants) {
    return variants.entrySet().stream()
        .map(e -> new Variant(e.getKey().form(), e.getKey().outlet(), e.getValue()))
        .sorted(
            Comparator.comparingLong(Variant::count)
                .reversed()
                .thenComparing(Variant::form)
                .thenComparing(Variant::outlet))
        .toList();
  }
}
