package org.crosscheck.finding;

import java.util.List;
import org.crosscheck.event.EventMention;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.NameUse;

/** Judges whether two claims speak of one person. */
final class Persons {
  private Persons() {}

  /** One name in both, or one claim names nobody and has the same doer. */
  static boolean areSame(Pair pair) {
    List<String> a = named(pair.a());
    List<String> b = named(pair.b());
    return a.isEmpty() || b.isEmpty()
        ? pair.cast().agent() == Cast.Match.SAME || pair.match().share() >= 0.3
        : a.size() == 1 && b.size() == 1 && a.equals(b);
  }

  private static List<String> named(EventMention mention) {
    return mention.names().stream()
        .filter(n -> n.kind() == EntityKind.PERSON)
        .map(NameUse::nameId)
        .distinct()
        .toList();
  }
}
