package org.crosscheck.finding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosscheck.claim.Argument;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Role;
import org.crosscheck.event.EventMention;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.NameUse;

/** How the places of two claims meet. */
enum PlaceMatch {
  SHARED(0.1, "they name the same place"),
  ONE_SILENT(0, "only one names a place"),
  OTHER(-0.35, "they name other places");

  private static final List<String> AT =
      List.of(" at the", " at", " near the", " near", " outside the", " outside", " in the");

  private final double weight;
  private final String words;

  PlaceMatch(double weight, String words) {
    this.weight = weight;
    this.words = words;
  }

  double weight() {
    return weight;
  }

  String words() {
    return words;
  }

  static PlaceMatch of(Pair pair) {
    Set<String> a = places(pair.a());
    Set<String> b = places(pair.b());
    if (a.isEmpty() || b.isEmpty()) {
      return ONE_SILENT;
    }
    return a.stream().anyMatch(b::contains) ? SHARED : OTHER;
  }

  /** The place that both name after its preposition, empty for none: at the Old Harbour. */
  static String shared(Pair pair) {
    Set<String> b = places(pair.b());
    return names(pair.a())
        .filter(n -> b.contains(n.nameId()))
        .map(n -> where(pair.claimA(), n))
        .findFirst()
        .orElse("");
  }

  private static String where(Claim claim, NameUse name) {
    // Texts that lost their apostrophes say Syrias for Syria's.
    boolean lost = name.form().equals(name.canonical() + "s");
    String form = lost ? name.canonical() : name.form();
    int at = name.span().start() - claim.span().start();
    String before = claim.text().substring(0, at).stripTrailing();
    List<TextWord> after = Wording.of(claim.text().substring(at + name.span().length())).words();
    // "At the Aleppo hospital" names no Aleppo at which it happened.
    boolean whole = after.isEmpty() || FunctionWords.holds(after.get(0).key());
    return AT.stream()
        .filter(p -> whole && before.toLowerCase(Locale.ROOT).endsWith(p))
        .findFirst()
        .map(p -> p.strip() + " " + form)
        .orElse("in " + form);
  }

  private static Set<String> places(EventMention mention) {
    return names(mention).map(NameUse::nameId).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Names of places inside the claim itself, those it takes place in first. */
  private static java.util.stream.Stream<NameUse> names(EventMention mention) {
    List<Argument> where =
        mention.claim().arguments().stream().filter(a -> a.role() == Role.PLACE).toList();
    List<NameUse> all =
        mention.names().stream()
            .filter(n -> n.kind() == EntityKind.PLACE)
            .filter(n -> mention.claim().span().contains(n.span()))
            .toList();
    List<NameUse> inside =
        all.stream()
            .filter(n -> where.stream().anyMatch(w -> w.span().contains(n.span())))
            .toList();
    return (inside.isEmpty() ? all : inside).stream();
  }
}
