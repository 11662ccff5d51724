package org.crosscheck.finding;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crosscheck.claim.ClaimSource;
import org.crosscheck.event.EventMention;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.NameUse;

/** Judges whether two claims are credited to different persons or bodies. */
final class Speakers {
  private Speakers() {}

  /** Whether both speakers are persons by name, with no name and no word of it in common. */
  static boolean areOther(ClaimSource a, ClaimSource b, Pair pair) {
    if (a.anonymous() || b.anonymous()) {
      return false;
    }
    List<NameUse> some = persons(pair.a(), a);
    List<NameUse> others = persons(pair.b(), b);
    Set<String> x = keys(some);
    return !some.isEmpty()
        && !others.isEmpty()
        && some.stream().noneMatch(n -> others.stream().anyMatch(o -> isOne(n, o)))
        && keys(others).stream().noneMatch(x::contains);
  }

  private static boolean isOne(NameUse a, NameUse b) {
    return a.nameId().equals(b.nameId());
  }

  private static Set<String> keys(List<NameUse> names) {
    Set<String> keys = new TreeSet<>();
    for (NameUse name : names) {
      Wording.of(name.form() + ", " + name.canonical()).content().forEach(w -> keys.add(w.key()));
    }
    return keys;
  }

  private static List<NameUse> persons(EventMention mention, ClaimSource source) {
    return mention.names().stream()
        .filter(n -> n.kind() == EntityKind.PERSON)
        .filter(n -> source.sourceSpan() != null && source.sourceSpan().touches(n.span()))
        .toList();
  }
}
