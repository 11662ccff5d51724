package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Role;
import org.crosscheck.rules.ComparisonWords;

/** Judges whether two numbers count or measure the same thing. */
final class CountedThings {
  private static final List<String> PEOPLE =
      List.of("person", "people", "civilian", "man", "resident", "victim", "other", "soul", "life");
  private static final List<String> LENGTHS =
      List.of("minute", "hour", "day", "week", "month", "year");
  private static final List<String> LASTING =
      List.of("last", "take", "run", "continue", "speak", "talk");
  private static final Map<String, String> STATES =
      Map.of(
          "kill", "Dead",
          "injure", "Injured",
          "arrest", "Arrested",
          "miss", "Missing",
          "displace", "Displaced",
          "abduct", "Abducted",
          "rescue", "Rescued",
          "sicken", "Fallen ill");

  private static final String AGE = "year-age";
  private static final double LIKE = 0.15;
  private static final double TOLD = 0.2;
  private static final double ALIKE = 0.3;
  private static final double HALF = 0.5;

  private final ComparisonWords words;
  private final WordMeaning meaning;

  CountedThings(ComparisonWords words, WordMeaning meaning) {
    this.words = words;
    this.meaning = meaning;
  }

  /** The number among {@code others} that says the same as {@code a}, null for none. */
  Quantity equal(Quantity a, List<Quantity> others, Pair pair) {
    return others.stream()
        .filter(b -> areComparable(a, b, pair) && QuantityMatch.of(a, b) == QuantityMatch.EQUAL)
        .findFirst()
        .orElse(null);
  }

  /** The number among {@code others} that counts what {@code a} counts, null for none. */
  Quantity counterpart(Quantity a, List<Quantity> others, Pair pair) {
    List<Quantity> candidates = others.stream().filter(b -> areComparable(a, b, pair)).toList();
    List<Quantity> nearest =
        candidates.stream().filter(b -> b.scope().equals(a.scope()) && isPeople(b)).toList();
    // Several different numbers for one thing: nothing says which of them answers.
    return candidates.size() == 1
        ? candidates.get(0)
        : nearest.size() == 1 && isPeople(a) ? nearest.get(0) : null;
  }

  private boolean areComparable(Quantity a, Quantity b, Pair pair) {
    return a.unit().equals(b.unit())
        && a.part() == b.part()
        && (a.low() != null || a.high() != null)
        && (b.low() != null || b.high() != null)
        && isSameState(a, b, pair)
        && !isByOther(a, pair)
        && (isSameAge(a, b, pair)
            || isSumOfOneDoing(a, b, pair)
            || (isSameThing(a, b) || isOneDoing(a, b, pair) && isKindOf(a, b))
                && (!a.state().isEmpty() || areAlike(a, b, pair)));
  }

  /** Whether the claims match well enough for a number that says nothing of what became of it. */
  private boolean areAlike(Quantity a, Quantity b, Pair pair) {
    if (MeasureComparison.areOfOther(pair)) {
      return false;
    }
    if (pair.match().balance() >= 0.5 && pair.haveSamePredicate() && !a.unit().equals(AGE)) {
      return true;
    }
    if (!pair.isOneMatter() || pair.cast().hasOther()) {
      return false;
    }
    // Who signs one and pays for another one gives two sums.
    if (isMoney(a) && !pair.haveSamePredicate() && pair.match().balance() <= HALF) {
      return false;
    }
    if (a.unit().equals(AGE)) {
      return Persons.areSame(pair);
    }
    // The only such number of each sentence: a sum of money, the ships, how long it took.
    boolean only = alike(pair.factsA(), a) == 1 && alike(pair.factsB(), b) == 1;
    boolean told = !a.counted().isEmpty() && !b.counted().isEmpty();
    boolean scoped = told && !a.scope().isEmpty() && a.scope().equals(b.scope());
    double least = a.unit().length() == 3 ? LIKE : told ? TOLD : ALIKE;
    return only
        && (scoped
            || a.unit().length() == 3 && pair.cast().agent() == Cast.Match.SAME
            || pair.match().balance() >= least
            || isLength(a) && pair.haveSamePredicate() && lasts(pair));
  }

  /** How many numbers of the sentence could count or measure the same. */
  private long alike(SentenceFacts facts, Quantity a) {
    return facts.quantities().stream()
        .filter(q -> q.unit().equals(a.unit()) && q.state().equals(a.state()))
        .filter(q -> q.counted().isEmpty() || a.counted().isEmpty() || isSameThing(q, a))
        .count();
  }

  private static boolean isLength(Quantity q) {
    return LENGTHS.contains(q.unit());
  }

  private static boolean lasts(Pair pair) {
    return LASTING.contains(pair.claimA().predicate().lemma())
        || LASTING.contains(pair.claimB().predicate().lemma());
  }

  /** Whether the same happened to both: let go and freed, where the doing has them in one part. */
  private static boolean isSameState(Quantity a, Quantity b, Pair pair) {
    return a.state().equals(b.state()) || isOneDoing(a, b, pair);
  }

  private static boolean isOneDoing(Quantity a, Quantity b, Pair pair) {
    Optional<Role> part = pair.partOf(a.span(), pair.claimA());
    return pair.predicates().compareTo(WordRelation.DERIVED) <= 0
        && part.filter(r -> r == Role.PATIENT || r == Role.AGENT).isPresent()
        && part.equals(pair.partOf(b.span(), pair.claimB()));
  }

  /** Whether the one names a kind of what the other names: miners, workers. */
  private boolean isKindOf(Quantity a, Quantity b) {
    return !a.counted().isEmpty()
        && !b.counted().isEmpty()
        && meaning.relate(a.counted(), b.counted()).isParaphrase()
        && !areOfTwoCamps(a.counted(), b.counted())
        && !areOfTwoCamps(b.counted(), a.counted());
  }

  /** Whom the rebels killed and whom the army killed are two. */
  private boolean areOfTwoCamps(String a, String b) {
    return words.is("state-side", a) && words.is("rebel-side", b);
  }

  /** Whether two do the same: so many branches the bank closes, so many the insurer. */
  private static boolean isByOther(Quantity a, Pair pair) {
    return !STATES.containsKey(a.state())
        && pair.predicates() == WordRelation.SAME
        && pair.areFinite()
        && pair.cast().agent() == Cast.Match.UNLIKE;
  }

  /** Whether it is the one age of each claim of one doing: the mayor, 58, was shot. */
  private static boolean isSameAge(Quantity a, Quantity b, Pair pair) {
    return a.unit().equals(AGE)
        && pair.isOneDoing()
        && isOneDoing(a, b, pair)
        && isOnly(a, pair.claimA())
        && isOnly(b, pair.claimB());
  }

  /** Whether it is the only sum of each claim of one doing: fined so much, to pay a fine of. */
  private boolean isSumOfOneDoing(Quantity a, Quantity b, Pair pair) {
    boolean share = a.unit().equals("percent");
    return (isMoney(a) || share)
        && a.unit().equals(b.unit())
        && (pair.isOneDoing() || share && pair.isSameDoing() && !pair.cast().hasOther())
        && !pair.cast().hasUnlike()
        && isOnly(a, pair.claimA())
        && isOnly(b, pair.claimB());
  }

  private static boolean isOnly(Quantity q, Claim claim) {
    return claim.quantities().contains(q)
        && claim.quantities().stream().filter(o -> o.unit().equals(q.unit())).count() == 1;
  }

  /** What a sum is for is seldom told in the words beside it. */
  static boolean isMoney(Quantity q) {
    return q.unit().length() == 3 && q.unit().equals(q.unit().toUpperCase(Locale.ROOT));
  }

  private boolean isSameThing(Quantity a, Quantity b) {
    if (a.counted().equals(b.counted())) {
      return !a.counted().isEmpty() || !a.state().isEmpty() || !a.unit().equals("count");
    }
    if (isPeople(a) && isPeople(b)) {
      return true;
    }
    if (a.counted().isEmpty() || b.counted().isEmpty()) {
      return !a.unit().equals("count");
    }
    return meaning.relate(a.counted(), b.counted()).compareTo(WordRelation.BROADER) < 0;
  }

  /** The dead and the injured are people where nothing else is named. */
  private static boolean isPeople(Quantity q) {
    return PEOPLE.contains(q.counted()) || q.counted().isEmpty() && !q.state().isEmpty();
  }

  /** How sure it is that both mean the same thing, scope and time; adds the questions asked. */
  double sameness(Quantity a, Quantity b, Pair pair, List<Step> steps) {
    double sure = a.state().isEmpty() ? 0.6 : 0.8;
    steps.add(new Step("Do they count the same?", thing(a) + " and " + thing(b), sure));
    if (!a.scope().equals(b.scope())) {
      sure -= 0.3;
      steps.add(new Step("Is it the same scope?", scope(a) + " against " + scope(b), 0.5));
    }
    PlaceMatch places = PlaceMatch.of(pair);
    sure += places.weight();
    steps.add(new Step("Is it the same place?", places.words(), places.weight()));
    if (pair.isOneInPassing()) {
      sure -= 0.15;
      steps.add(new Step("Do both tell it for its own sake?", "one recalls it in passing", -0.15));
    }
    if (Times.areApart(pair)) {
      sure -= 0.5;
      steps.add(new Step("Is it the same time?", "no", -0.5));
    }
    sure += 0.2 * (pair.match().share() - 0.4) + (pair.isOneMatter() ? 0.05 : -0.15);
    return Confidence.of(sure);
  }

  /** What happened to those who are counted, in words: dead, injured. */
  static String state(String state) {
    return STATES.getOrDefault(state, state).toLowerCase(Locale.ROOT);
  }

  /** Whether a question about numbers asks for people to whom something happened. */
  static boolean isOfPeople(String subject) {
    return STATES.containsValue(subject);
  }

  /** What is counted or measured, in words that stand at a sentence's start. */
  String subject(Quantity a, Quantity b) {
    String measured = measured(a.counted().isEmpty() ? b : a);
    return Words.capital(
        a.unit().equals(AGE) ? measured : STATES.getOrDefault(a.state(), measured));
  }

  private static String measured(Quantity q) {
    if (q.unit().equals(AGE)) {
      return "age";
    }
    if (isLength(q)) {
      return "length of time";
    }
    if (q.counted().isEmpty()) {
      return q.unit().equals("percent") ? "share" : "amount";
    }
    return q.unit().equals("count") ? "number of " + Plurals.of(q.counted()) : q.counted();
  }

  private static String thing(Quantity q) {
    List<String> words = new ArrayList<>();
    words.add(q.counted().isEmpty() ? "people or things" : q.counted());
    if (!q.state().isEmpty()) {
      words.add("(" + q.state() + ")");
    }
    return String.join(" ", words);
  }

  private static String scope(Quantity q) {
    return q.scope().isEmpty() ? "no stated scope" : q.scope();
  }
}
