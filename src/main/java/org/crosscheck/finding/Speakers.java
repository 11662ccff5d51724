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

  /** Whether both speakers are persons by name, with no name and no word in common. */
  static boolean areOther(ClaimSource a, ClaimSource b, Pair pair) {
    if (a.anonymous() || b.anonymous()) {
      return false;
    }
    List<String> some = persons(pair.a(), a);
    List<String> others = persons(pair.b(), b);
    Set<String> x = keys(a);
    return !some.isEmpty()
        && !others.isEmpty()
        && some.stream().noneMatch(others::contains)
        && keys(b).stream().noneMatch(x::contains);
  }

  private static Set<String> keys(ClaimSource source) {
    Set<String> keys = new TreeSet<>();
    Wording.of(source.speaker() + ", " + source.source()).content().forEach(w -> keys.add(w.key()));
    return keys;
  }

  private static List<String> persons(EventMention mention, ClaimSource source) {
    return mention.names().stream()
        .filter(n -> n.kind() == EntityKind.PERSON)
        .filter(n -> source.sourceSpan() != null && source.sourceSpan().touches(n.span()))
        .map(NameUse::nameId)
        .toList();
  }
}
