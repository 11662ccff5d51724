package org.crosscheck.finding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosscheck.article.Span;
import org.crosscheck.claim.Argument;
import org.crosscheck.claim.Certainty;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Mood;
import org.crosscheck.claim.Polarity;
import org.crosscheck.claim.Role;
import org.crosscheck.event.EventMention;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.NameUse;
import org.crosscheck.rules.ComparisonWords;

/** Reads which named persons a claim tells as a fact to have died, and which it shows living. */
final class FateReader {
  /** Right after the verb or the name that it is done to. */
  private static final Pattern DEAD =
      Pattern.compile("^(?:\\s+\\p{Lu}[\\p{L}'’.-]*){0,4}\\s+dead\\b");

  private final ComparisonWords words;

  FateReader(ComparisonWords words) {
    this.words = words;
  }

  List<Fate> read(List<EventClaim> claims) {
    return claims.stream().flatMap(this::fates).toList();
  }

  private Stream<Fate> fates(EventClaim at) {
    Claim claim = at.mention().claim();
    Optional<String> told = told(claim);
    if (told.isEmpty()
        || claim.polarity() != Polarity.POSITIVE
        || claim.mood() != Mood.STATED
        || claim.certainty() != Certainty.CERTAIN) {
      return Stream.empty();
    }
    String verb = claim.predicate().lemma();
    boolean dead = !words.is("living", verb);
    return claim.arguments().stream()
        .filter(a -> isAffected(a, verb))
        .flatMap(a -> persons(at.mention(), a))
        .map(n -> new Fate(at, n.nameId(), n.canonical(), dead, told.get()));
  }

  /** The words that tell a fate: those of the verb, and what shooting somebody ended in. */
  private Optional<String> told(Claim claim) {
    String verb = claim.predicate().lemma();
    int start = claim.predicate().start() - claim.span().start();
    int end = claim.predicate().end() - claim.span().start();
    if (start < 0 || end > claim.text().length()) {
      return Optional.empty();
    }
    String form = claim.text().substring(start, end);
    if (verb.equals("shoot") && DEAD.matcher(claim.text().substring(end)).find()) {
      return Optional.of(form + " dead");
    }
    return words.is("dying", verb) || words.is("living", verb)
        ? Optional.of(form)
        : Optional.empty();
  }

  private boolean isAffected(Argument argument, String verb) {
    boolean doer = argument.role() == Role.AGENT;
    boolean done = argument.role() == Role.PATIENT;
    return done || doer && words.is("undergoing", verb);
  }

  /** The name at the head, else one set beside it: the older man, Rolf Varn, was hurt. */
  private static Stream<NameUse> persons(EventMention mention, Argument argument) {
    List<NameUse> heads = persons(mention, argument.headSpan());
    if (!heads.isEmpty()) {
      return heads.stream();
    }
    List<NameUse> inside = persons(mention, argument.span());
    return inside.stream().filter(n -> inside.size() == 1 && followsComma(mention.claim(), n));
  }

  private static List<NameUse> persons(EventMention mention, Span span) {
    return mention.namesIn(span).stream().filter(n -> n.kind() == EntityKind.PERSON).toList();
  }

  /** Whether a comma stands before the name; of a noun's claim it may stand outside. */
  private static boolean followsComma(Claim claim, NameUse name) {
    int start = name.span().start() - claim.span().start();
    return start > 0
        && start < claim.text().length()
        && claim.text().substring(0, start).stripTrailing().endsWith(",");
  }
}
