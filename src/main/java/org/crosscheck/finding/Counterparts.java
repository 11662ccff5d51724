package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Quantity;
import org.crosscheck.event.EventMention;
import org.crosscheck.name.NameUse;

/**
 * What else the two articles of a pair state: a conflict is none if the other article says the same
 * in a better matching place.
 */
final class Counterparts {
  private static final List<String> LEXICAL =
      List.of(
          "wording",
          "negation",
          "opposite",
          "contrary",
          "name",
          "quote",
          "denial",
          "date",
          "place");

  /** Rules that ask for more to show that it is one incident. */
  private static final List<String> INCIDENTS =
      List.of("quantity", "measure", "place", "blame", "reason");

  /** Rules whose values stand in the text as they are. */
  private static final List<String> WRITTEN = List.of("title", "tally");

  /** A question that the articles answer elsewhere is neither a conflict nor open. */
  private static final List<Relation> ASKING = List.of(Relation.DISAGREES, Relation.UNDECIDED);

  private static final List<Relation> OPEN =
      List.of(Relation.MORE_SPECIFIC, Relation.UPDATED, Relation.UNDECIDED);

  /** A match this much better is the true counterpart. */
  private static final double BETTER = 0.12;

  /**
   * Some rare words that both share, or a place and words; more where the numbers themselves raise
   * doubt.
   */
  private static final double LEAST = 2;

  private static final double ALIKE = 0.9;
  private static final double WORTH = 1;
  private static final double DOUBTFUL = 0.55;
  private static final double SCARCE = 3;
  private static final double SURE = 0.9;

  /** How well two sentences match that tell one thing. */
  private static final double ONE = 0.5;

  private static final double SOME = 3;

  /** So many shared words beside two opposite doings show that they are of one thing. */
  private static final double MANY = 4;

  private final List<Pair> pairs;
  private final BestFits best = new BestFits();
  private final BestFits bestDoings = new BestFits();
  private final BestFits bestDates = new BestFits();
  private final Map<String, Double> around = new HashMap<>();
  private final List<List<String>> placeNames = new ArrayList<>();
  private final Map<String, Set<String>> placesOf = new HashMap<>();
  private final Map<String, List<String>> texts = new HashMap<>();
  private final Map<String, List<Quantity>> quantities = new HashMap<>();
  private final IncidentEvidence incidents;

  Counterparts(List<EventClaim> claims, List<Pair> pairs, IncidentEvidence incidents) {
    this.pairs = pairs;
    this.incidents = incidents;
    for (Pair pair : pairs) {
      double fit = fit(pair);
      around.merge(pair.sentences(), pair.match().matched() < SOME ? 0 : fit, Math::max);
      best.add(pair, fit);
      if (pair.haveSamePredicate()) {
        bestDoings.add(pair, fit);
      }
      if (pair.haveSamePredicate()
          && Times.isDated(pair.claimA())
          && Times.isDated(pair.claimB())) {
        bestDates.add(pair, fit);
      }
    }
    for (EventClaim c : claims) {
      List<String> named = c.mention().names().stream().map(NameUse::canonical).toList();
      placeNames.add(named);
      placesOf.computeIfAbsent(c.mention().claim().articleId(), k -> new TreeSet<>()).addAll(named);
      texts
          .computeIfAbsent(c.mention().claim().articleId(), k -> new ArrayList<>())
          .add(c.mention().claim().text());
      quantities
          .computeIfAbsent(c.mention().claim().articleId(), k -> new ArrayList<>())
          .addAll(c.mention().claim().quantities());
    }
  }

  /** The verdicts that hold beside the rest of both articles. */
  List<PairVerdict> keep(Function<Pair, List<Verdict>> comparer) {
    List<PairVerdict> kept = new ArrayList<>();
    LeftOut leftOut = new LeftOut(texts);
    for (Pair pair : pairs) {
      List<Verdict> asked = comparer.apply(pair);
      List<Verdict> found =
          asked.stream()
              .flatMap(v -> judged(pair, v).stream())
              .flatMap(v -> leftOut.of(pair, v).stream())
              .toList();
      found.forEach(v -> kept.add(new PairVerdict(pair, v)));
      // What excludes each other here and is answered elsewhere is not told of one matter.
      if (asked.stream().noneMatch(v -> ASKING.contains(v.relation()))) {
        TwoTellings.of(pair, found).ifPresent(v -> kept.add(new PairVerdict(pair, v)));
      }
    }
    return Repeats.without(kept);
  }

  private Optional<Verdict> judged(Pair pair, Verdict verdict) {
    boolean asks = ASKING.contains(verdict.relation());
    if (isOtherCount(pair, verdict) || asks && !holds(pair, verdict)) {
      return Optional.empty();
    }
    Verdict judged = sameIncident(pair, verdict);
    return judged.relation() != Relation.UNDECIDED || isWorthAsking(pair, judged)
        ? Optional.of(judged)
        : Optional.empty();
  }

  private boolean holds(Pair pair, Verdict verdict) {
    if (isOfPlaces(verdict) && (areNamedTogether(verdict) || isKnown(pair, verdict))) {
      return false;
    }
    if (LEXICAL.contains(verdict.rule())) {
      return answering(pair, verdict).hold(pair, fit(pair) + BETTER);
    }
    if (verdict.rule().equals("measure")) {
      return !isMeasuredElsewhere(pair, verdict);
    }
    if (WRITTEN.contains(verdict.rule()) && !pair.isOneEvent()) {
      return !holds(pair.b(), verdict.valueA()) && !holds(pair.a(), verdict.valueB());
    }
    return !verdict.rule().equals("quantity")
        || pair.match().balance() >= 0.7
        || !isStatedElsewhere(pair);
  }

  /** Who tells another doing, or does not date it, answers neither an opposite nor a date. */
  private BestFits answering(Pair pair, Verdict verdict) {
    boolean opposite =
        verdict.rule().equals("opposite")
            && pair.predicates() == WordRelation.OPPOSITE
            && pair.match().matched() >= MANY;
    boolean date = verdict.rule().equals("date") && pair.isOneMatter();
    return opposite ? bestDoings : date ? bestDates : best;
  }

  /** Whether some claim of an article has the words too: then they are of something else. */
  private boolean holds(EventMention mention, String words) {
    return texts.getOrDefault(mention.claim().articleId(), List.of()).stream()
        .anyMatch(t -> t.contains(words));
  }

  /**
   * Whether the other article gives the number as well: then what differs counts something else.
   */
  private boolean isOtherCount(Pair pair, Verdict verdict) {
    return verdict.rule().equals("quantity")
        && OPEN.contains(verdict.relation())
        && isCountedElsewhere(pair, verdict);
  }

  /** A conflict of numbers stays open where too little shows that they count one incident. */
  private Verdict sameIncident(Pair pair, Verdict verdict) {
    if (verdict.relation() != Relation.DISAGREES || !INCIDENTS.contains(verdict.rule())) {
      return verdict;
    }
    double evidence = evidence(pair, verdict);
    // A visit to one town and one to another are two, unless all around them is one.
    boolean other =
        isOfPlaces(verdict) && !PlaceComparison.isAlike(pair) && around.get(pair.sentences()) < ONE;
    boolean enough = evidence >= least(pair, verdict) && !other;
    List<Step> steps = new ArrayList<>(verdict.steps());
    steps.add(
        new Step(
            "What else shows that it is one incident?",
            enough ? "place, day or words" : "too little",
            Math.round(100 * evidence) / 100.0));
    return verdict.with(enough ? Relation.DISAGREES : Relation.UNDECIDED, steps);
  }

  /** Whether an editor would look: something shows that it is one incident, and nobody is other. */
  private boolean isWorthAsking(Pair pair, Verdict verdict) {
    boolean alike =
        evidence(pair, verdict) >= WORTH && !pair.cast().hasOther()
            || pair.match().balance() >= ONE;
    return alike && verdict.confidence() >= DOUBTFUL;
  }

  /** What shows that it is one incident; where places are in question they show nothing. */
  private double evidence(Pair pair, Verdict verdict) {
    return isOfPlaces(verdict) ? incidents.besidePlaces(pair) : incidents.of(pair);
  }

  private static boolean isOfPlaces(Verdict verdict) {
    return verdict.rule().equals("place");
  }

  /** Victims of two attacks are counted in one and the same words; other things seldom are. */
  private static double least(Pair pair, Verdict verdict) {
    if (verdict.rule().equals("quantity")) {
      return LEAST + SCARCE * Math.max(0, SURE - verdict.confidence());
    }
    return pair.isOneEvent() ? ALIKE : LEAST;
  }

  /** Whether some claim names both places: then the one may lie in the other. */
  private boolean areNamedTogether(Verdict verdict) {
    return placeNames.stream()
        .anyMatch(names -> names.contains(verdict.valueA()) && names.contains(verdict.valueB()));
  }

  /** Whether one article also names the place that the other gives. */
  private boolean isKnown(Pair pair, Verdict verdict) {
    return places(pair.b()).contains(verdict.valueA())
        || places(pair.a()).contains(verdict.valueB());
  }

  private Set<String> places(EventMention mention) {
    return placesOf.getOrDefault(mention.claim().articleId(), Set.of());
  }

  /** Whether one article also gives the number that the other gives here. */
  private boolean isStatedElsewhere(Pair pair) {
    return states(pair.b().claim().articleId(), pair.claimA().quantities())
        || states(pair.a().claim().articleId(), pair.claimB().quantities());
  }

  /** Whether one article also gives the very number that the other sets against its own. */
  private boolean isMeasuredElsewhere(Pair pair, Verdict verdict) {
    return states(pair.b().claim().articleId(), told(pair.claimA(), verdict.valueA()))
        || states(pair.a().claim().articleId(), told(pair.claimB(), verdict.valueB()));
  }

  /** Whether one article also counts as many as the other sets against its own count. */
  private boolean isCountedElsewhere(Pair pair, Verdict verdict) {
    return states(pair.b().claim().articleId(), counted(pair.factsA(), verdict.valueA()))
        || states(pair.a().claim().articleId(), counted(pair.factsB(), verdict.valueB()));
  }

  private static List<Quantity> counted(SentenceFacts facts, String words) {
    return facts.quantities().stream().filter(q -> QuantityWords.of(q).equals(words)).toList();
  }

  private static List<Quantity> told(Claim claim, String words) {
    return claim.quantities().stream()
        .filter(q -> QuantityWords.of(q, claim).equals(words))
        .toList();
  }

  private boolean states(String articleId, List<Quantity> numbers) {
    return quantities.get(articleId).stream()
        .anyMatch(q -> numbers.stream().anyMatch(n -> areEqual(q, n)));
  }

  private static boolean areEqual(Quantity a, Quantity b) {
    return a.unit().equals(b.unit()) && a.state().equals(b.state()) && size(a) == size(b);
  }

  private static double size(Quantity q) {
    return q.low() != null ? q.low() : q.high() != null ? q.high() : -1;
  }

  private static double fit(Pair pair) {
    return Math.max(pair.alignment().likeness(), pair.match().balance());
  }
}
