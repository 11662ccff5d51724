package org.crosscheck.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.claim.Argument;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimTime;
import org.crosscheck.claim.Role;
import org.crosscheck.rules.EventNouns;

/** Says of which incident two claims tell: " in the attack in Aleppo on 4 March 2024". */
final class Incident {
  private static final List<String> PLACED = List.of(" in ", " on ", " at ", " near ", " outside ");

  private final EventNouns eventNouns;

  Incident(EventNouns eventNouns) {
    this.eventNouns = eventNouns;
  }

  /** Whether a question says of which incident it is. */
  static boolean isNamed(String subject) {
    return PLACED.stream().anyMatch(subject::contains);
  }

  /** The incident in words after a blank, without what the question itself names. */
  String of(Pair pair, String subject) {
    String asked = subject.toLowerCase(Locale.ROOT);
    String place = PlaceMatch.shared(pair);
    String name = place.substring(place.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return of(
        pair, asked.contains(name) ? "" : place, day(pair.claimA().time(), pair.claimB().time()));
  }

  /** The incident of two scenes, of which the claims themselves may say little. */
  String of(Pair pair, Scene a, Scene b) {
    String place = PlaceMatch.shared(pair);
    String scene = place.isEmpty() ? Scene.shared(a, b) : "";
    boolean told = a.isTold() || b.isTold();
    return of(
        pair,
        scene.isEmpty() ? place : "in " + scene,
        told ? day(a.time(), b.time()) : day(pair.claimA().time(), pair.claimB().time()));
  }

  private String of(Pair pair, String place, String day) {
    String noun = noun(pair.claimA()).or(() -> noun(pair.claimB())).orElse("");
    StringBuilder words = new StringBuilder();
    if (!noun.isEmpty()) {
      words.append(" in the ").append(noun);
    }
    if (!place.isEmpty()) {
      words.append(" ").append(place);
    }
    return words.append(day).toString();
  }

  /** The event noun that does it or in which it happens: the bombing killed, killed in a raid. */
  private Optional<String> noun(Claim claim) {
    Stream<String> heads =
        claim.arguments().stream()
            .filter(a -> a.role() == Role.AGENT || a.role() == Role.CAUSE || isIn(a))
            .map(Argument::head);
    return heads.filter(h -> eventNouns.of(h).isPresent()).findFirst();
  }

  private static boolean isIn(Argument argument) {
    return argument.preposition().equals("in") || argument.preposition().equals("by");
  }

  private static String day(ClaimTime a, ClaimTime b) {
    ClaimTime time = a == null ? b : a;
    boolean same = a == null || b == null || a.from().equals(b.from()) && a.to().equals(b.to());
    return time != null && same && time.from().equals(time.to())
        ? " on " + DateWords.day(Times.day(time.from()))
        : "";
  }
}
