package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Quantity;

/** Compares what two articles count of one incident: its dead, injured, arrested, missing. */
final class TollComparison {
  static final String RULE = "toll";

  private static final double SURE = 0.85;
  private static final double PER_DOUBLING = 0.04;
  private static final double OTHER_GROUP = 0.1;
  private static final double BELOW = 0.1;
  private static final double TALLY = 0.15;
  private static final double GREAT = 20;
  private static final double SUMMED = 0.1;

  /**
   * Main tolls of two articles that count the same people, by state and group.
   *
   * @param isToldToo whether one of the articles gives the other's number as well
   */
  record Meeting(MainToll a, MainToll b, boolean isToldToo) {
    boolean agrees() {
      return TollMatch.of(a.count(), b.count()).agrees();
    }

    /**
     * The less joins them, the more are numbers far apart those of two incidents: early counts of a
     * disaster may differ greatly, but a handful beside dozens is of something else.
     */
    boolean isLikely(SceneMatch scenes) {
      boolean great = low(a) >= GREAT && low(b) >= GREAT;
      double most =
          switch (scenes) {
            case SURE -> 6;
            case SAME -> great ? 6 : 2.5;
            case LIKELY -> 1.5;
            case OPEN, OTHER -> 0;
          };
      return QuantityMatch.doublings(a.count(), b.count()) <= most;
    }

    private static double low(MainToll toll) {
      return toll.count().low() == null ? 0 : toll.count().low();
    }
  }

  /** What the articles' tolls say of each other, none where they tell of different incidents. */
  List<Meeting> meetings(ArticleTolls a, ArticleTolls b) {
    List<Meeting> found = new ArrayList<>();
    for (String state : a.states()) {
      whole(a, b, state).ifPresent(found::add);
      for (Population share : List.of(Population.CHILDREN, Population.WOMEN)) {
        both(a, b, state, share, share).ifPresent(found::add);
      }
    }
    return found;
  }

  /** All victims, else those of one group, else all of the one and the only group of the other. */
  private static Optional<Meeting> whole(ArticleTolls a, ArticleTolls b, String state) {
    return opening(a, b, state)
        .or(() -> both(a, b, state, Population.PEOPLE, Population.PEOPLE))
        .or(() -> both(a, b, state, Population.CIVILIANS, Population.CIVILIANS))
        .or(() -> both(a, b, state, Population.FIGHTERS, Population.FIGHTERS))
        .or(() -> both(a, b, state, Population.PEOPLE, Population.CIVILIANS))
        .or(() -> both(a, b, state, Population.CIVILIANS, Population.PEOPLE))
        .or(() -> both(a, b, state, Population.PEOPLE, Population.FIGHTERS))
        .or(() -> both(a, b, state, Population.FIGHTERS, Population.PEOPLE))
        .or(() -> both(a, b, state, Population.PEOPLE, Population.NAMED))
        .or(() -> both(a, b, state, Population.NAMED, Population.PEOPLE))
        .or(() -> both(a, b, state, Population.NAMED, Population.NAMED));
  }

  /** What each puts first, where that agrees: no other number of theirs can part them. */
  private static Optional<Meeting> opening(ArticleTolls a, ArticleTolls b, String state) {
    return a.first(state)
        .flatMap(p -> b.first(state).map(q -> meeting(a, b, p, q)))
        .filter(m -> m.a().isTally() == m.b().isTally() && m.agrees());
  }

  private static Optional<Meeting> both(
      ArticleTolls a, ArticleTolls b, String state, Population x, Population y) {
    return a.of(state, x)
        .flatMap(p -> b.of(state, y).map(q -> meeting(a, b, p, q)))
        .filter(m -> m.a().isTally() == m.b().isTally());
  }

  private static Meeting meeting(ArticleTolls a, ArticleTolls b, MainToll p, MainToll q) {
    return new Meeting(p, q, a.tells(q) || b.tells(p));
  }

  /** The verdict on two tolls of scenes that meet; {@code pair} holds their best sentences. */
  Verdict verdict(Meeting meeting, SceneMatch scenes, Pair pair) {
    MainToll a = meeting.a();
    MainToll b = meeting.b();
    List<Step> steps = new ArrayList<>();
    steps.add(
        new Step(
            "Is it each article's own incident?",
            a.first().where() + " and " + b.first().where(),
            0.8));
    steps.add(new Step("Is it the same incident?", scenes.words(), scenes.weight()));
    steps.add(
        new Step(
            "Do they count the same?",
            a.of().plural() + " and " + b.of().plural(),
            a.of() == b.of() ? 1 : 0.5));
    TollMatch match = TollMatch.of(a.count(), b.count());
    steps.add(new Step("How do the numbers meet?", words(match), 1));
    double sure = confidence(meeting, scenes);
    return switch (match) {
      case SAME -> of(Relation.AGREES, Aspect.QUANTITY, sure, meeting, steps);
      case ROUNDED -> of(Relation.VARIES, Aspect.ROUNDING, sure, meeting, steps);
      default -> apart(meeting, scenes, pair, steps);
    };
  }

  private static double confidence(Meeting m, SceneMatch scenes) {
    double sure = SURE + scenes.weight();
    sure -= m.a().of() == m.b().of() ? 0 : OTHER_GROUP;
    sure -= m.a().isLead() && m.b().isLead() ? 0 : BELOW;
    sure -= m.a().isTally() ? TALLY : 0;
    sure -= m.a().isSum() || m.b().isSum() ? SUMMED : 0;
    return Confidence.of(sure);
  }

  private static Verdict apart(Meeting m, SceneMatch scenes, Pair pair, List<Step> steps) {
    TollMatch match = TollMatch.of(m.a().count(), m.b().count());
    double apart = PER_DOUBLING * QuantityMatch.doublings(m.a().count(), m.b().count());
    double sure = Confidence.of(confidence(m, scenes) - apart);
    boolean replaced = replaces(m.a(), m.b()) || replaces(m.b(), m.a());
    boolean later = replaced || isLater(m, pair);
    steps.add(
        new Step(
            "Could the later report supersede?",
            replaced ? "yes, it says so" : later ? "yes" : "no",
            later ? 0.5 : 1));
    boolean word = QuantityMatch.isWord(m.a().count()) || QuantityMatch.isWord(m.b().count());
    if (later && sure >= Confidence.DECIDED && !(word && match != TollMatch.APART)) {
      return of(Relation.UPDATED, Aspect.QUANTITY, sure, m, steps);
    }
    if (match != TollMatch.APART) {
      return of(Relation.MORE_SPECIFIC, Aspect.QUANTITY, sure, m, steps);
    }
    boolean part = isPart(m.a(), m.b()) || isPart(m.b(), m.a());
    steps.add(new Step("Could one be a part of the other?", part ? "yes" : "no", part ? -0.5 : 1));
    boolean told = m.a().isLead() && m.b().isLead() || scenes == SceneMatch.SURE;
    boolean decided = sure >= Confidence.DECIDED && !part && told;
    return of(decided ? Relation.DISAGREES : Relation.UNDECIDED, Aspect.QUANTITY, sure, m, steps);
  }

  /** Whether the newer number is a later day's, or some hours later and the only one given then. */
  private static boolean isLater(Meeting m, Pair pair) {
    Quantity a = m.a().count();
    Quantity b = m.b().count();
    return Times.isLaterTotal(pair, a, b) || !m.isToldToo() && Times.isHoursLaterTotal(pair, a, b);
  }

  /** Whether the one article calls the other's number an earlier one. */
  private static boolean replaces(MainToll newer, MainToll older) {
    return newer.outdated().stream().anyMatch(q -> TollMatch.of(q, older.count()).agrees());
  }

  /** Whether the lesser counts a group of those whom the greater counts. */
  private static boolean isPart(MainToll some, MainToll all) {
    return all.of() == Population.PEOPLE
        && some.of() != Population.PEOPLE
        && some.count().low() != null
        && all.count().low() != null
        && some.count().low() < all.count().low();
  }

  private static Verdict of(
      Relation relation, Aspect aspect, double sure, Meeting m, List<Step> steps) {
    boolean named = m.a().of() != m.b().of();
    return new Verdict(
        relation, aspect, sure, RULE, subject(m), value(m.a(), named), value(m.b(), named), steps);
  }

  private static String value(MainToll toll, boolean named) {
    String words =
        toll.mentions().stream()
            .filter(t -> t.count().equals(toll.count()))
            .findFirst()
            .map(t -> QuantityWords.told(t.count(), t.claim()))
            .orElse(QuantityWords.of(toll.count()));
    return named ? words + " " + toll.of().plural() : words;
  }

  private static String subject(Meeting m) {
    String state = CountedThings.state(m.a().state());
    return m.a().of() == m.b().of()
            && m.a().of() != Population.PEOPLE
            && m.a().of() != Population.NAMED
        ? Words.capital(m.a().of().plural()) + " among the " + state
        : Words.capital(state);
  }

  private static String words(TollMatch match) {
    return switch (match) {
      case SAME -> "they are equal";
      case ROUNDED -> "they meet after rounding";
      case FIRST_WIDER, SECOND_WIDER -> "one leaves room for the other";
      case APART -> "they do not meet";
    };
  }
}
