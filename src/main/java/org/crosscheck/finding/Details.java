package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.claim.ClaimTime;
import org.crosscheck.event.EventMention;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.NameUse;

/** What a claim names, dates or counts where another claim of the same leaves it open. */
final class Details {
  private static final List<EntityKind> KINDS =
      List.of(EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION);

  private Details() {}

  /** The words of what only the first claim has of a kind, in the order of kinds. */
  static List<String> of(EventMention more, EventMention less) {
    List<String> found = new ArrayList<>();
    for (EntityKind kind : KINDS) {
      List<NameUse> names = names(more, kind);
      if (names(less, kind).isEmpty()) {
        names.stream().map(NameUse::form).distinct().forEach(found::add);
      }
    }
    ClaimTime time = more.claim().time();
    if (time != null && !time.words().isEmpty() && less.claim().time() == null) {
      found.add(time.words());
    }
    if (less.claim().quantities().isEmpty()) {
      more.claim().quantities().stream().map(QuantityWords::of).forEach(found::add);
    }
    return found;
  }

  private static List<NameUse> names(EventMention mention, EntityKind kind) {
    return mention.ownNames().stream().filter(n -> n.kind() == kind).toList();
  }
}
