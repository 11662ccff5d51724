package org.crosscheck.finding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.crosscheck.article.Span;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Mood;
import org.crosscheck.claim.Role;
import org.crosscheck.event.EventMention;

/**
 * Two claims side by side, with what several comparisons ask of them.
 *
 * @param factsA numbers and times of the first claim's sentence
 * @param factsB the same of the second's
 * @param alignment their words in order
 * @param differences what their ordered words differ in
 * @param match their content words in any order
 * @param cast whether their participants are the same
 * @param predicates how their predicates relate
 * @param doingA what the first says was done, by turns of phrase
 * @param doingB the same of the second
 * @param tie what joins them though no event holds both, null for nothing
 */
record Pair(
    EventClaim first,
    EventClaim second,
    SentenceFacts factsA,
    SentenceFacts factsB,
    Wording wordsA,
    Wording wordsB,
    WordAlignment alignment,
    List<WordDifference> differences,
    ContentMatch match,
    Cast cast,
    WordRelation predicates,
    Doing doingA,
    Doing doingB,
    Tie tie) {
  private static final double BONUS = 0.12;
  private static final double LIKE = 0.6;
  private static final int LONG = 8;
  private static final double NEARLY_ALL = 0.75;
  private static final List<String> RELATIVE = List.of("who", "whom", "whose", "which");

  Pair {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
    differences = List.copyOf(differences);
  }

  EventMention a() {
    return first.mention();
  }

  EventMention b() {
    return second.mention();
  }

  /** The two sentences. */
  String sentences() {
    return factsA.key() + "\u0000" + factsB.key();
  }

  /** The same pair with other clauses of the two sentences to be shown for it. */
  Pair shownAt(EventClaim a, EventClaim b) {
    return new Pair(
        a,
        b,
        factsA,
        factsB,
        wordsA,
        wordsB,
        alignment,
        differences,
        match,
        cast,
        predicates,
        doingA,
        doingB,
        tie);
  }

  /** What being put into one event adds to how sure a comparison is. */
  double eventBonus() {
    return isOneEvent() ? BONUS : 0;
  }

  /** What being of one matter adds to how sure a comparison is. */
  double matterBonus() {
    return isOneMatter() ? BONUS : 0;
  }

  /** Whether one event holds both, or they are so likely to state one thing that none need be. */
  boolean isOneMatter() {
    return isOneEvent() || tie != null && tie.isSure();
  }

  boolean isOneEvent() {
    return first.eventId().equals(second.eventId());
  }

  Claim claimA() {
    return a().claim();
  }

  Claim claimB() {
    return b().claim();
  }

  /** Whether the wordings are so near that a word put for another one is a change. */
  boolean isNearlySameWording() {
    return alignment.likeness() >= 0.6;
  }

  /** Whether nearly all words of the one stand in the same order in the other, which says more. */
  boolean holdsOtherWording() {
    int shorter = Math.min(wordsA.words().size(), wordsB.words().size());
    return alignment.common() >= LONG && alignment.common() >= NEARLY_ALL * shorter;
  }

  /** Whether both are sentences by themselves: a participle's truth hangs on the words around. */
  boolean areFinite() {
    return Clauses.isWhole(claimA()) && Clauses.isWhole(claimB());
  }

  /**
   * Whether both state the same doing of the same participants, as far as these are told, so that
   * how they put it can be compared.
   */
  boolean stateOneDoing() {
    return Clauses.asserts(claimA())
        && Clauses.asserts(claimB())
        && haveSamePredicate()
        && !cast.hasOther()
        && !cast.hasUnlike()
        && match.matched() >= 2
        && match.share() >= LIKE;
  }

  /** Whether both stand alone: of whom "who was president" speaks, the words before it say. */
  boolean standAlone() {
    return areFinite() && !isRelative(wordsA) && !isRelative(wordsB);
  }

  /**
   * Whether only one is a relative clause: an attack in which twenty died may be an earlier one.
   */
  boolean isOneInPassing() {
    return isRelative(wordsA) != isRelative(wordsB);
  }

  /** Whether another doing follows one of them: what failed, was allowed or refused. */
  boolean isOneGoverning() {
    return governs(claimA()) || governs(claimB());
  }

  /** Whether only one of them tells what is to come. */
  boolean isOneToCome() {
    return (claimA().mood() == Mood.FUTURE) != (claimB().mood() == Mood.FUTURE);
  }

  private static boolean governs(Claim claim) {
    int end = claim.predicate().end() - claim.span().start();
    return end < claim.text().length()
        && claim.text().substring(end).stripLeading().startsWith("to ");
  }

  /** Whether a claim's words begin with one that stands for a noun before them. */
  static boolean isRelative(Wording wording) {
    return wording.words().stream().limit(2).anyMatch(w -> RELATIVE.contains(w.key()));
  }

  /** Whether the claims tell of the same doing in words that mean the same. */
  boolean haveSamePredicate() {
    return predicates.isParaphrase();
  }

  /**
   * Whether the same is told to be done by or to the same, in verbs or nouns that say what is done.
   */
  boolean isOneDoing() {
    return isSameDoing() && cast.sharesPrincipal() && !cast.hasOther();
  }

  /** Whether the same is told to be done, in verbs or nouns that say what is done. */
  boolean isSameDoing() {
    boolean isTold =
        doingA.isTurnOfPhrase()
            || !doingA.noun().isEmpty()
            || !LightVerbs.holds(claimA().predicate().lemma());
    return isTold && predicates.compareTo(WordRelation.LABEL) <= 0;
  }

  /** The part that what stands at a place of one of the two claims has in its doing. */
  Optional<Role> partOf(Span span, Claim claim) {
    boolean first = claim == claimA();
    Doing own = first ? doingA : doingB;
    boolean turned = own.isTurned(first ? doingB : doingA);
    Optional<Role> told =
        claim.arguments().stream()
            .filter(a -> a.span().contains(span))
            .map(a -> turned && a.role() == Role.AGENT ? Role.PATIENT : a.role())
            .findFirst();
    // "Let 31 prisoners go": what stands behind the verb of a turn of phrase is its object.
    boolean object =
        own.isTurnOfPhrase()
            && !claim.predicate().passive()
            && claim.span().contains(span)
            && span.start() >= claim.predicate().end()
            && claim.arguments().stream().noneMatch(a -> a.role() == Role.PATIENT);
    return told.isEmpty() && object ? Optional.of(Role.PATIENT) : told;
  }

  /** How many of the words that do not tell the doing both have. */
  Step sharedRest() {
    double share = match.share();
    return new Step("How much of the rest is shared?", Math.round(100 * share) + " in 100", share);
  }
}
