package org.crosscheck.finding;

import java.util.Collections;
import java.util.List;
import org.crosscheck.event.EventMention;
import org.crosscheck.finding.BlameReader.Blame;
import org.crosscheck.rules.ComparisonWords;

/** Finds one deed for which two claims blame two parties, or which the blamed denies. */
final class BlameComparison implements Comparison {
  static final String RULE = "blame";
  static final String DENIED = "Whether they did it";
  static final String OTHERS = "Who is held responsible";

  /** Before the words for a party that did not do it. */
  static final String NOT = "not ";

  /** Deeds of one kind are many in a war: who is blamed for which must be sure. */
  private static final double DECIDED = 0.67;

  /** Allies may do a deed together, the two camps of a war do not. */
  private static final double CAMPS = 0.04;

  private final BlameReader reader;

  private final CountryWords countries;

  BlameComparison(ComparisonWords words, CountryWords countries) {
    this.countries = countries;
    reader = new BlameReader(words);
  }

  @Override
  public List<Verdict> compare(Pair pair) {
    if (Times.areApart(pair) || !pair.areFinite()) {
      return List.of();
    }
    for (Blame a : reader.read(pair.a(), pair.wordsA())) {
      for (Blame b : reader.read(pair.b(), pair.wordsB())) {
        if (isConflict(a, b)
            && !areNamedTogether(pair, a, b)
            && isOneDeed(pair, a.isCleared() != b.isCleared())) {
          return List.of(verdict(pair, a, b));
        }
      }
    }
    return List.of();
  }

  /** Two parties of which one is blamed outright, or one that is blamed and cleared. */
  private boolean isConflict(Blame a, Blame b) {
    if (a.isCleared() != b.isCleared()) {
      return a.party().isSame(b.party());
    }
    return !a.isCleared()
        && (a.isExplicit() || b.isExplicit())
        && a.party().isOther(b.party())
        && !areOneCountry(a.party(), b.party());
  }

  /** Whether a capital or a seat of government stands for what the other names: Moscow, Russia. */
  private boolean areOneCountry(Party a, Party b) {
    return !a.isOtherCamp(b)
        && !Collections.disjoint(countries.of(a.words()), countries.of(b.words()));
  }

  /** Whether one claim names both parties: raids by the one and the other are no conflict. */
  private static boolean areNamedTogether(Pair pair, Blame a, Blame b) {
    return a.isCleared() == b.isCleared()
        && (isNamed(pair.a(), b.party()) || isNamed(pair.b(), a.party()));
  }

  private static boolean isNamed(EventMention mention, Party party) {
    return mention.ownNames().stream().anyMatch(n -> party.names().contains(n.nameId()));
  }

  /**
   * Whether both name a deed, in words of one meaning, or one only points to it; the party that
   * both name is such a word too.
   */
  private boolean isOneDeed(Pair pair, boolean isOneParty) {
    boolean a = hasDeed(pair.wordsA(), pair.factsA(), isOneParty);
    boolean b = hasDeed(pair.wordsB(), pair.factsB(), isOneParty);
    double least = !pair.isOneMatter() || !a || !b ? 2 : isOneParty ? 0 : 1;
    return (a || b) && pair.match().matched() >= least;
  }

  private boolean hasDeed(Wording wording, SentenceFacts facts, boolean isOneParty) {
    boolean elsewhere = isOneParty || Pair.isRelative(wording);
    return reader.hasDeed(wording) || elsewhere && hasDeed(facts);
  }

  /** Whether the sentence tells a deed elsewhere: an attack which, it says, came from somebody. */
  private boolean hasDeed(SentenceFacts facts) {
    return facts.predicates().stream().anyMatch(reader::isDeed);
  }

  private static Verdict verdict(Pair pair, Blame a, Blame b) {
    boolean denied = a.isCleared() != b.isCleared();
    double sure = 0.5 + 0.04 * Math.min(4, pair.match().matched()) + pair.matterBonus();
    boolean camps = pair.isOneEvent() && a.party().isOtherCamp(b.party());
    sure += denied ? 0.05 : camps ? CAMPS : 0;
    return new Verdict(
        sure < DECIDED ? Relation.UNDECIDED : Relation.DISAGREES,
        denied ? Aspect.NEGATION : Aspect.ACTOR,
        Confidence.of(sure),
        RULE,
        denied ? DENIED : OTHERS,
        a.isCleared() ? NOT + a.party().words() : a.party().words(),
        b.isCleared() ? NOT + b.party().words() : b.party().words(),
        List.of(
            new Step("Is one party blamed?", a.isExplicit() || b.isExplicit() ? "yes" : "no", 0.4),
            new Step(
                "Do the parties stand for each other?",
                denied ? "they are one, which denies it" : "no",
                0.4)));
  }
}
