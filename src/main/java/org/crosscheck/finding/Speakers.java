package org.crosscheck.finding;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crosscheck.claim.ClaimSource;
import org.crosscheck.event.EventMention;

/** Judges whether two claims are credited to different persons or bodies. */
final class Speakers {
  private Speakers() {}

  /** Whether both speakers are named, and by nothing in common. */
  static boolean areOther(ClaimSource a, ClaimSource b, Pair pair) {
    if (a.speaker().isEmpty() || b.speaker().isEmpty() || a.anonymous() || b.anonymous()) {
      return false;
    }
    Set<String> x = keys(a);
    Set<String> y = keys(b);
    return x.stream().noneMatch(y::contains)
        && names(pair.a(), a).stream().noneMatch(names(pair.b(), b)::contains);
  }

  private static Set<String> keys(ClaimSource source) {
    Set<String> keys = new TreeSet<>();
    Wording.of(source.speaker() + ", " + source.source()).content().forEach(w -> keys.add(w.key()));
    return keys;
  }

  private static List<String> names(EventMention mention, ClaimSource source) {
    return mention.names().stream()
        .filter(n -> source.sourceSpan() != null && source.sourceSpan().contains(n.span()))
        .map(n -> n.nameId())
        .toList();
  }
}
