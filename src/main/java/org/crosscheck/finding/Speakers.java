package org.crosscheck.finding;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimSource;
import org.crosscheck.event.EventMention;
import org.crosscheck.name.EntityKind;
import org.crosscheck.name.NameUse;
import org.crosscheck.rules.AnonymousSources;
import org.crosscheck.rules.ComparisonWords;

/** Judges whether two claims are credited to different persons or bodies. */
final class Speakers {
  private final ComparisonWords words;
  private final AnonymousSources nouns;

  Speakers(ComparisonWords words, AnonymousSources nouns) {
    this.words = words;
    this.nouns = nouns;
  }

  /** How the speakers of two claims relate. */
  enum Match {
    /** They may be one, or who speaks is not clear. */
    OPEN,
    /** Persons by name, with no name and no word of it in common. */
    OTHER,
    /** Joint speakers, of whom the one is in both and the other is not. */
    OTHER_BESIDE_ONE
  }

  Match match(Pair pair) {
    ClaimSource a = pair.claimA().attribution();
    ClaimSource b = pair.claimB().attribution();
    if (a == null || b == null || a.anonymous() || b.anonymous()) {
      return Match.OPEN;
    }
    if (areOther(persons(pair.a(), a), persons(pair.b(), b))) {
      return Match.OTHER;
    }
    boolean quoted = isQuoted(a) && isQuoted(b);
    return quoted && joint(pair.a(), a).areOther(joint(pair.b(), b))
        ? Match.OTHER_BESIDE_ONE
        : Match.OPEN;
  }

  /** Whether one speaker by name is credited with both. */
  boolean areOne(Pair pair) {
    ClaimSource a = pair.claimA().attribution();
    ClaimSource b = pair.claimB().attribution();
    return a != null
        && b != null
        && !a.anonymous()
        && !b.anonymous()
        && (a.speaker().equals(b.speaker()) || shareName(names(pair.a(), a), names(pair.b(), b)));
  }

  /**
   * Whether both name a source, and no name or word of the one is in the other: the ministry and
   * its spokesman may well be one source, and still others are named.
   */
  boolean areNamedApart(Pair pair) {
    ClaimSource a = pair.claimA().attribution();
    ClaimSource b = pair.claimB().attribution();
    if (a == null || b == null || !isNamed(pair.claimA()) || !isNamed(pair.claimB())) {
      return false;
    }
    Set<String> others = words(pair.claimB());
    return words(pair.claimA()).stream().noneMatch(others::contains)
        && !shareName(names(pair.a(), a), names(pair.b(), b));
  }

  private static boolean isNamed(Claim claim) {
    String speaker = Words.speaker(claim);
    return !speaker.isEmpty() && !Words.isPronoun(speaker) && !words(claim).isEmpty();
  }

  /** The words of a claim's source, as written and as resolved. */
  private static Set<String> words(Claim claim) {
    String both = claim.attribution().source() + ", " + claim.attribution().speaker();
    return Wording.of(both).content().stream().map(TextWord::key).collect(Collectors.toSet());
  }

  private static boolean shareName(List<NameUse> some, List<NameUse> others) {
    return some.stream().anyMatch(n -> others.stream().anyMatch(o -> isOne(n, o)));
  }

  /** Whom a claim is credited to, all of them where others than one of them matter. */
  static String words(EventMention mention, Match match) {
    return match == Match.OTHER_BESIDE_ONE
        ? mention.claim().attribution().source()
        : Words.speaker(mention.claim());
  }

  private static boolean isQuoted(ClaimSource source) {
    return source.sourceSpan() != null && !source.kind().equals("indirect");
  }

  private JointSpeakers joint(EventMention mention, ClaimSource source) {
    return JointSpeakers.of(
        source.source(),
        source.sourceSpan().start(),
        mention.namesIn(source.sourceSpan()),
        words,
        nouns);
  }

  private static boolean areOther(List<NameUse> some, List<NameUse> others) {
    Set<String> x = keys(some);
    return !some.isEmpty()
        && !others.isEmpty()
        && !shareName(some, others)
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
    return names(mention, source).stream().filter(n -> n.kind() == EntityKind.PERSON).toList();
  }

  private static List<NameUse> names(EventMention mention, ClaimSource source) {
    return source.sourceSpan() == null ? List.of() : mention.namesIn(source.sourceSpan());
  }
}
