package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Role;
import org.crosscheck.rules.ComparisonWords;

/**
 * Compares the sums, shares, lengths and counts that two claims give for one thing, by the words
 * close to them: a 60-day suspension, suspended for 16 days.
 */
final class MeasureComparison implements Comparison {
  static final String RULE = "measure";

  /** One shared word beside the number, or two others. */
  private static final double ENOUGH = 1;

  /** So many words must be shared outside of one event. */
  private static final double ELSEWHERE = 3;

  /** Things are many: what else is told must be alike before two counts of them are one. */
  private static final double ALIKE = 0.4;

  /** An age is somebody's own: two people told of by one word in one event are rare. */
  private static final double AGE = 0.06;

  /** Between two articles one may have had a birthday. */
  private static final double BIRTHDAYS = 2;

  /** Of one thing nobody counts eight times as many as another does, but for a slip of the pen. */
  private static final double MOST_DOUBLINGS = 3;

  private static final double SAME_WORDS = 0.7;

  private static final List<Role> ACTING = List.of(Role.AGENT, Role.PATIENT, Role.RECIPIENT);

  private final WordMeaning meaning;
  private final SlotReader reader;
  private final Forecasts forecasts;
  private final ComparisonWords words;

  MeasureComparison(ComparisonWords words, WordMeaning meaning) {
    this.words = words;
    this.meaning = meaning;
    reader = new SlotReader(meaning);
    forecasts = new Forecasts(words);
  }

  @Override
  public List<Verdict> compare(Pair pair) {
    if (!pair.isOneMatter() && pair.match().matched() < ELSEWHERE) {
      return List.of();
    }
    List<Slot> some = reader.of(pair.claimA(), pair.wordsA());
    List<Slot> others = reader.of(pair.claimB(), pair.wordsB());
    if (some.isEmpty() || others.isEmpty()) {
      return List.of();
    }
    boolean apart = Times.areApart(pair);
    List<Verdict> verdicts = new ArrayList<>();
    for (Slot a : some) {
      Slot b = counterpart(a, others, pair);
      if (b != null
          && (!apart || a.isAge())
          && counterpart(b, some, pair) == a
          && !isAnswered(a, b, some, others)) {
        verdicts.addAll(verdict(a, b, pair));
      }
    }
    return verdicts;
  }

  /** Whether one of the two numbers stands elsewhere in the other claim. */
  private static boolean isAnswered(Slot a, Slot b, List<Slot> some, List<Slot> others) {
    return !areEqual(a, b)
        && (others.stream().anyMatch(o -> areEqual(o, a))
            || some.stream().anyMatch(o -> areEqual(o, b)));
  }

  private static boolean areEqual(Slot a, Slot b) {
    return a.unit().equals(b.unit())
        && QuantityMatch.of(a.measure(), b.measure()) == QuantityMatch.EQUAL;
  }

  /** The number told in the most of the same words, null where several are or none is. */
  private Slot counterpart(Slot a, List<Slot> others, Pair pair) {
    Slot best = null;
    double most = 0;
    boolean tie = false;
    for (Slot b : others) {
      double shared = isComparable(a, b, pair) ? anchors(a, b) - idle(a, b, pair) : 0;
      if (shared > most) {
        best = b;
        tie = false;
      } else if (shared == most && shared > 0) {
        tie = true;
      }
      most = Math.max(most, shared);
    }
    return tie || most < (pair.isOneMatter() ? ENOUGH : 2 * ENOUGH) ? null : best;
  }

  private boolean isComparable(Slot a, Slot b, Pair pair) {
    // What rose by so much and what it lost are two.
    boolean turned = !Objects.equals(a.measure().direction(), b.measure().direction());
    if (turned
        || pair.predicates() == WordRelation.OPPOSITE
        || areOfOther(pair)
        || !a.unit().equals(b.unit())
        || a.measure().part() != b.measure().part()) {
      return false;
    }
    if (a.isAge()) {
      return Math.abs(a.size() - b.size()) >= BIRTHDAYS;
    }
    boolean scene = pair.cast().weight() >= 1 || pair.match().balance() >= ALIKE;
    // What it is "which rose three percent" stands before the clause.
    if (pair.isOneInPassing() && !scene && !(a.isPresupposed() && b.isPresupposed())) {
      return false;
    }
    // "The two countries" are those just spoken of, "17 countries" all of some kind.
    return !a.isCount()
        || scene
            && a.isPresupposed() == b.isPresupposed()
            && areOneThing(a.measure().counted(), b.measure().counted());
  }

  /**
   * Whether one doing is told of another thing: the shares fell by so much, the sales by so much.
   */
  static boolean areOfOther(Pair pair) {
    return pair.predicates() == WordRelation.SAME
        && pair.areFinite()
        && pair.cast().hasUnlike()
        && !pair.cast().sharesPrincipal();
  }

  private boolean areOneThing(String a, String b) {
    return !a.isEmpty()
        && !b.isEmpty()
        && (meaning.relate(a, b).compareTo(WordRelation.LABEL) <= 0
            || a.endsWith(b)
            || b.endsWith(a));
  }

  /** How many words beside the numbers are the same, those farther away for a third. */
  private double anchors(Slot a, Slot b) {
    double near = shared(a.near(), b.near()) + (lasts(a) && lasts(b) ? 1 : 0);
    double far = shared(a.near(), b.around()) + shared(a.around(), b.near());
    return near + far / 3;
  }

  /** Who pays two sums for two things is beside both: that the bank did it joins no two doings. */
  private double idle(Slot a, Slot b, Pair pair) {
    if (!a.isMoney() || pair.haveSamePredicate()) {
      return 0;
    }
    return shared(
        a.near().stream().filter(w -> isActor(w, pair.claimA(), pair.wordsA())).toList(),
        b.near().stream().filter(w -> isActor(w, pair.claimB(), pair.wordsB())).toList());
  }

  private static boolean isActor(TextWord word, Claim claim, Wording wording) {
    int from = claim.span().start();
    return wording.words().contains(word)
        && claim.arguments().stream()
            .filter(a -> ACTING.contains(a.role()))
            .anyMatch(a -> a.headSpan().equals(word.span().moved(from)));
  }

  /** Whether its words say how long something took: lasted, spoke for. */
  private boolean lasts(Slot slot) {
    return slot.near().stream().anyMatch(w -> meaning.isOfKind(w.key(), words.of("lasting")));
  }

  private double shared(List<TextWord> some, List<TextWord> others) {
    return meaning.shared(telling(some, others), telling(others, some), WordRelation.DERIVED);
  }

  /** That the one is declared and the other reported does not say what they measure. */
  private List<TextWord> telling(List<TextWord> near, List<TextWord> others) {
    return near.stream()
        .filter(
            w ->
                !meaning.isOfKind(w.key(), words.of("reporting"))
                    || others.stream().anyMatch(o -> meaning.isWithin(w, o, WordRelation.SAME)))
        .toList();
  }

  private List<Verdict> verdict(Slot a, Slot b, Pair pair) {
    QuantityMatch match = QuantityMatch.of(a.measure(), b.measure());
    if (match == QuantityMatch.APART && (isForetold(pair, a, b) || areOther(a, b, pair))) {
      return List.of();
    }
    double anchors = anchors(a, b);
    double sure =
        0.32 + 0.12 * Math.min(3, anchors) + 0.25 * pair.match().balance() + pair.matterBonus();
    sure += 0.06 * pair.cast().weight();
    sure -= a.measure().scope().equals(b.measure().scope()) ? 0 : 0.06;
    sure += a.isAge() && !pair.cast().hasOther() ? AGE : 0;
    return List.of(
        new Verdict(
            relation(match, sure),
            match == QuantityMatch.ROUNDED ? Aspect.ROUNDING : Aspect.QUANTITY,
            Confidence.of(sure),
            RULE,
            subject(a, b),
            Words.small(a.words()),
            Words.small(b.words()),
            List.of(
                new Step("How many words beside the numbers are the same?", told(anchors), anchors),
                new Step("How do the numbers meet?", match.name().toLowerCase(Locale.ROOT), 1))));
  }

  private static Relation relation(QuantityMatch match, double sure) {
    return switch (match) {
      case EQUAL -> Relation.AGREES;
      case ROUNDED -> Relation.VARIES;
      case FIRST_WIDER, SECOND_WIDER -> Relation.MORE_SPECIFIC;
      case APART -> sure < 0.6 ? Relation.UNDECIDED : Relation.DISAGREES;
    };
  }

  /** Whether they count other things or over another time. */
  private static boolean areOther(Slot a, Slot b, Pair pair) {
    boolean far = a.isCount() && QuantityMatch.doublings(a.measure(), b.measure()) > MOST_DOUBLINGS;
    boolean unlike = pair.match().balance() < SAME_WORDS && !shareNumbers(pair);
    return far && unlike || isOtherTime(a, b);
  }

  /** Whether both sentences have two other numbers in common, as two copies of one list have. */
  private static boolean shareNumbers(Pair pair) {
    return pair.factsA().quantities().stream()
            .filter(q -> q.low() != null && q.low() > 1 && q.low().equals(q.high()))
            .filter(q -> pair.factsB().quantities().stream().anyMatch(o -> areEqual(q, o)))
            .map(Quantity::low)
            .distinct()
            .count()
        >= 2;
  }

  private static boolean areEqual(Quantity a, Quantity b) {
    return a.unit().equals(b.unit()) && a.low().equals(b.low()) && a.high().equals(b.high());
  }

  /** Whether only one is told of a stretch of time, or another one: a year, both years. */
  private static boolean isOtherTime(Slot a, Slot b) {
    return !a.isLength() && !a.isAge() && !a.periods().equals(b.periods());
  }

  /** What somebody wants or expects and what came are two numbers; "the 40-month term" is both. */
  private boolean isForetold(Pair pair, Slot a, Slot b) {
    return !a.isPresupposed() && !b.isPresupposed() && forecasts.isOneOpen(pair);
  }

  private static String told(double anchors) {
    return String.format(Locale.ROOT, "%.1f", anchors);
  }

  /** What kind of number it is; of a count also what is counted. */
  private static String subject(Slot a, Slot b) {
    String counted =
        a.measure().counted().isEmpty() ? b.measure().counted() : a.measure().counted();
    if (a.isAge()) {
      return "Age";
    }
    if (a.isLength()) {
      return "Length of time";
    }
    return switch (a.unit()) {
      case "percent" -> "Percentage";
      case "percentage-point" -> "Percentage points";
      case "count" -> counted.isEmpty() ? "Number" : "Number of " + Plurals.of(counted);
      default -> a.isMoney() ? "Sum of money" : "Amount";
    };
  }
}
