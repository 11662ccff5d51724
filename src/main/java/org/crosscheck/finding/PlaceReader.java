package org.crosscheck.finding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.crosscheck.claim.Argument;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Role;
import org.crosscheck.event.EventMention;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.NameUse;
import org.crosscheck.rules.ComparisonWords;
import org.crosscheck.rules.Country;
import org.crosscheck.rules.EventNouns;
import org.crosscheck.rules.Rules;

/**
 * Reads in which place a claim sets its doing: where it happened, not whence or whither it went.
 */
final class PlaceReader {
  private static final Set<String> WHERE =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "inside",
          "off",
          "around",
          "across",
          "over",
          "on",
          "above",
          "along",
          "throughout",
          "beside",
          "of");

  /** So many words may stand between the preposition and the name: off the western coast of. */
  private static final int REACH = 5;

  private final ComparisonWords words;
  private final EventNouns eventNouns;
  private final Map<String, String> countries = new TreeMap<>();

  PlaceReader(Rules rules) {
    words = rules.comparisonWords();
    eventNouns = rules.eventNouns();
    for (Country country : rules.countries().countries()) {
      countries.put(key(country.name()), country.name());
      country.forms().forEach(f -> countries.put(key(f), country.name()));
      country.demonyms().forEach(d -> countries.putIfAbsent(key(d), country.name()));
    }
  }

  /** The place where it happened; of several that follow each other the first is the narrowest. */
  Optional<NameUse> read(EventMention mention) {
    List<NameUse> all =
        mention.ownNames().stream().filter(n -> isWhere(mention.claim(), n)).toList();
    List<NameUse> own = all.stream().filter(n -> isArgument(mention.claim(), n)).toList();
    List<NameUse> places = own.isEmpty() ? all : own;
    return places.isEmpty() || places.size() > 2 ? Optional.empty() : Optional.of(places.get(0));
  }

  /** Whether it hangs on the doing itself: who was born in Lyon may be arrested elsewhere. */
  private static boolean isArgument(Claim claim, NameUse name) {
    return claim.arguments().stream()
        .anyMatch(a -> a.role() == Role.PLACE && a.span().contains(name.span()));
  }

  /** The place that a quake, a storm or a blast strikes. */
  Optional<NameUse> struck(EventMention mention) {
    List<Argument> arguments = mention.claim().arguments();
    boolean event =
        arguments.stream()
            .anyMatch(a -> a.role() == Role.AGENT && eventNouns.of(a.head()).isPresent());
    return arguments.stream()
        .filter(a -> event && a.role() == Role.PATIENT)
        .flatMap(a -> mention.namesIn(a.headSpan()).stream())
        .filter(n -> n.kind() == EntityKind.PLACE && mention.claim().span().contains(n.span()))
        .findFirst();
  }

  /** In which direction of a named place it lies, as N, S, E or W; empty where not told. */
  String direction(EventMention mention, NameUse name) {
    Claim claim = mention.claim();
    int at = name.span().start() - claim.span().start();
    List<TextWord> before = Wording.of(claim.text().substring(0, at)).words();
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - REACH); i--) {
      String key = before.get(i).key();
      for (String direction : List.of("north", "south", "east", "west")) {
        if (key.equals(direction) || key.equals(direction + "ern")) {
          return direction;
        }
      }
      if (!isIdle(key)) {
        return "";
      }
    }
    return "";
  }

  /** The country that a name means by itself or as its people's, empty for other places. */
  String country(NameUse name) {
    return countries.getOrDefault(
        key(name.form()), countries.getOrDefault(key(name.canonical()), ""));
  }

  /** Whether both are countries or both are places of no such size. */
  boolean areOfOneRank(NameUse a, NameUse b) {
    return country(a).isEmpty() == country(b).isEmpty()
        && !words.is("region", key(a.form()))
        && !words.is("region", key(b.form()));
  }

  /** Whether they are two places of one rank, of which neither claim names both. */
  boolean areTwo(NameUse a, NameUse b, Pair pair) {
    return areApart(a, b, pair) && !uses(pair.a(), b) && !uses(pair.b(), a);
  }

  /** Whether they are two places of one rank, whichever else the claims name. */
  boolean areApart(NameUse a, NameUse b, Pair pair) {
    return areOfOneRank(a, b)
        && isRegion(pair.claimA(), a) == isRegion(pair.claimB(), b)
        && (country(a).isEmpty() || !country(a).equals(country(b)))
        && !a.nameId().equals(b.nameId())
        && !shareWord(a, b);
  }

  /** Whether it is called a part of a country, in which towns and villages lie. */
  private boolean isRegion(Claim claim, NameUse name) {
    return words.is("province", after(claim, name));
  }

  /** The word right after a place's name: province, city; empty where the claim has none. */
  static String after(Claim claim, NameUse name) {
    int end = name.span().end() - claim.span().start();
    String rest = end < 0 || end > claim.text().length() ? "" : claim.text().substring(end);
    return Wording.of(rest).words().stream().map(TextWord::key).findFirst().orElse("");
  }

  /** Syria and Syria's Idlib, or one name with and without its lost apostrophe. */
  private boolean shareWord(NameUse a, NameUse b) {
    List<TextWord> others = Wording.of(b.form()).words();
    return Wording.of(a.form()).words().stream()
        .filter(w -> !words.is("place-kind", w.key()))
        .anyMatch(
            w ->
                others.stream()
                    .anyMatch(o -> o.key().startsWith(w.key()) || w.key().startsWith(o.key())));
  }

  private static boolean uses(EventMention mention, NameUse name) {
    return mention.names().stream().anyMatch(n -> n.nameId().equals(name.nameId()));
  }

  private static String key(String form) {
    return form.toLowerCase(Locale.ROOT).replace(".", "");
  }

  private boolean isWhere(Claim claim, NameUse name) {
    int at = name.span().start() - claim.span().start();
    int end = name.span().end() - claim.span().start();
    boolean place =
        name.kind() == EntityKind.PLACE
            || name.kind() == EntityKind.GROUP
                && !country(name).isEmpty()
                && isPart(Wording.of(claim.text().substring(end)).words());
    return place && isBehindPlaceWord(Wording.of(claim.text().substring(0, at)).words());
  }

  /** The Tunisian coast, the Afghan capital. */
  private boolean isPart(List<TextWord> after) {
    // A border is that of two countries.
    return !after.isEmpty()
        && words.isInAnyNumber("place-part", after.get(0).key())
        && !after.get(0).key().startsWith("border");
  }

  private boolean isBehindPlaceWord(List<TextWord> before) {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - REACH); i--) {
      String key = before.get(i).key();
      if (!isIdle(key)) {
        return WHERE.contains(key);
      }
    }
    return false;
  }

  private boolean isIdle(String key) {
    return key.equals("the") || key.equals("of") || words.isInAnyNumber("place-part", key);
  }
}
