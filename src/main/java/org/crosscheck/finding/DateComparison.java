package org.crosscheck.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimTime;
import org.crosscheck.claim.TimeExpression;
import org.crosscheck.event.EventMention;
import org.crosscheck.name.EntityKind;
import org.crosscheck.rules.ComparisonWords;

/** Compares when two claims say that it happened, by the one date of each sentence. */
final class DateComparison implements Comparison {
  static final String RULE = "date";

  /** What the question of a day is called. */
  static final String SUBJECT = "When it happened";

  private static final double SURE = 0.65;

  private static final double DECIDED = 0.58;
  private static final double ALIKE = 0.5;

  /** So much of the shorter claim is in the other where a pronoun stands for who did it. */
  private static final double SHARED = 0.45;

  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  private static final Pattern SEASON = Pattern.compile("-(SP|SU|FA|WI)");
  private static final List<String> HANGING =
      List.of("before", "earlier", "previous", "following", "later", "after", "same");

  private static final List<String> NIGHT =
      List.of(
          "night",
          "evening",
          "overnight",
          "midnight",
          "early",
          "late",
          "dawn",
          "hours",
          "local",
          "tonight",
          "gmt",
          "o'clock");

  private final ComparisonWords words;

  DateComparison(ComparisonWords words) {
    this.words = words;
  }

  @Override
  public List<Verdict> compare(Pair pair) {
    TimeExpression a = date(pair.claimA(), pair.factsA());
    TimeExpression b = date(pair.claimB(), pair.factsB());
    if (a == null
        || b == null
        || pair.claimA().polarity() != pair.claimB().polarity()
        || pair.match().matched() < 2.5 && pair.cast().weight() < 1 && !isSameDoing(pair)
        || isLoose(pair, a, b)) {
      return List.of();
    }
    double sure = 0.1 + 0.35 * pair.match().share() + 0.35 * pair.match().balance();
    sure += (pair.haveSamePredicate() ? 0.1 : -0.1) + pair.matterBonus();
    if (pair.haveSamePredicate()) {
      sure += 0.08 * pair.cast().weight() + (isSameDoing(pair) ? 0.06 : 0);
    }
    if (LightVerbs.holds(pair.claimA().predicate().lemma())) {
      sure -= 0.1;
    }
    if (pair.claimA().certainty() != pair.claimB().certainty()) {
      sure -= 0.15;
    }
    if (sure < 0.45) {
      return List.of();
    }
    Relation relation = relation(pair, a, b, sure);
    boolean more = relation == Relation.MORE_SPECIFIC;
    boolean stated = Clauses.asserts(pair.claimA()) && Clauses.asserts(pair.claimB());
    if (more && !(dates(pair.a(), a) && dates(pair.b(), b))
        // Of two nouns the sentences around say what befell them on the day.
        || relation == Relation.AGREES && !stated) {
      return List.of();
    }
    return List.of(
        new Verdict(
            relation,
            Aspect.DATE,
            Confidence.of(sure),
            RULE,
            SUBJECT,
            a.value(),
            b.value(),
            List.of(
                new Step(
                    "Is it the same happening?",
                    Math.round(100 * pair.match().share()) + " in 100 words are shared",
                    pair.match().share()),
                new Step("Do the days meet?", Times.gapDays(a, b) == 0 ? "yes" : "no", 1))));
  }

  /** The date by which the claim itself is told to happen, else the only one of its sentence. */
  private static TimeExpression date(Claim claim, SentenceFacts facts) {
    ClaimTime own = claim.time();
    if (own == null || own.words().isEmpty()) {
      return facts.onlyDate();
    }
    return claim.times().stream()
        .filter(t -> t.from() != null && t.to() != null && t.from().length() >= 10)
        .filter(Times::isMoment)
        .filter(t -> t.from().startsWith(own.from()) && t.to().startsWith(own.to()))
        .findFirst()
        .orElseGet(facts::onlyDate);
  }

  /** Whether one event is told by one telling verb or its noun: arrived, her arrival. */
  private static boolean isSameDoing(Pair pair) {
    return pair.isOneMatter()
        && pair.haveSamePredicate()
        && !pair.cast().hasOther()
        && !LightVerbs.holds(pair.claimA().predicate().lemma());
  }

  /** Whether both date one doing themselves, and not one of those of which a war has many. */
  private boolean isDatedDoing(Pair pair) {
    String lemma = pair.claimA().predicate().lemma();
    return isSameDoing(pair)
        && (pair.cast().sharesPrincipal() || pair.match().share() >= SHARED)
        && !pair.cast().hasUnlike()
        && Times.isDated(pair.claimA())
        && Times.isDated(pair.claimB())
        && !words.is("deed", lemma)
        && !words.is("telling", lemma);
  }

  /** A day that the same words name twice was read apart; "that day" hangs on other sentences. */
  private static boolean isLoose(Pair pair, TimeExpression a, TimeExpression b) {
    String x = words(pair.claimA(), a);
    String y = words(pair.claimB(), b);
    boolean apart = Times.gapDays(a, b) > 0;
    return x.equals(y) && !a.value().equals(b.value())
        || apart && !(isDatedInside(pair.claimA(), a) && isDatedInside(pair.claimB(), b))
        || apart && (names(pair.factsA(), b) || names(pair.factsB(), a))
        || Times.isDateline(pair.a(), a, x)
        || Times.isDateline(pair.b(), b, y)
        || hangs(x)
        || hangs(y);
  }

  /** Whether a sentence names a day that the other article gives: said on Saturday of Tuesday. */
  private static boolean names(SentenceFacts facts, TimeExpression day) {
    return facts.times().stream().filter(Times::hasDays).anyMatch(t -> Times.gapDays(t, day) == 0);
  }

  /**
   * Whether the words count from another time that the sentence before gives; "earlier this year"
   * counts from the article's own.
   */
  private static boolean hangs(String words) {
    List<String> each = List.of(words.split("[^a-z]+"));
    return words.startsWith("that")
        || !each.contains("this")
            && !each.contains("today")
            && each.stream().anyMatch(HANGING::contains);
  }

  /**
   * Whether a time stands in the clause and dates its doing: a year right before a noun is part of
   * what the noun is called (the 2020 games), and May may be a person.
   */
  private static boolean dates(EventMention mention, TimeExpression t) {
    Claim claim = mention.claim();
    if (!isDatedInside(claim, t)
        || mention.namesIn(t.span()).stream().anyMatch(n -> n.kind() == EntityKind.PERSON)) {
      return false;
    }
    String last = Words.before(claim, t.start());
    return !YEAR.matcher(t.value()).matches() || FunctionWords.holds(last) && !last.equals("the");
  }

  /** Whether the date stands in the clause itself: elsewhere it may date another doing. */
  private static boolean isDatedInside(Claim claim, TimeExpression t) {
    return claim.span().contains(t.span());
  }

  private static String words(Claim claim, TimeExpression t) {
    return claim.span().contains(t.span())
        ? claim.cut(t.span()).toLowerCase(Locale.ROOT)
        : t.value();
  }

  private Relation relation(Pair pair, TimeExpression a, TimeExpression b, double sure) {
    LocalDate fromA = Times.day(a.from());
    LocalDate fromB = Times.day(b.from());
    if (fromA.equals(fromB) && Times.day(a.to()).equals(Times.day(b.to()))) {
      // The hour may be that of another thing told of the day.
      boolean finer = !a.type().equals(b.type()) && isDatedDoing(pair);
      return finer ? Relation.MORE_SPECIFIC : Relation.AGREES;
    }
    long gap = Times.gapDays(a, b);
    if (gap == 0) {
      return Relation.MORE_SPECIFIC;
    }
    // One day may be the zone or the night in between.
    boolean mayBeZone =
        gap == 1 && Times.isDay(a) && Times.isDay(b) && (isByNight(pair) || sure < SURE);
    boolean sameRank = a.value().length() == b.value().length();
    // A season is another one in another half of the year and the world.
    boolean isSeason = SEASON.matcher(a.value() + b.value()).find();
    boolean isScene =
        pair.standAlone()
            && !words.is("telling", pair.claimA().predicate().lemma())
            && pair.cast().weight() >= 1
            && !(words.is("deed", pair.claimA().predicate().lemma()) && pair.cast().hasUnlike());
    boolean isSame =
        isScene
            || Times.isDay(a) && Times.isDay(b) && isDatedDoing(pair)
            || pair.match().balance() >= ALIKE;
    return sure < DECIDED
            || TollMatch.countApart(pair.factsA(), pair.factsB())
            || isSeason
            || !isSame
            || mayBeZone
            || !sameRank
            || !pair.haveSamePredicate()
        ? Relation.UNDECIDED
        : Relation.DISAGREES;
  }

  /** Whether a time of day is given by which it may be the next day elsewhere. */
  private static boolean isByNight(Pair pair) {
    return Stream.concat(pair.wordsA().words().stream(), pair.wordsB().words().stream())
        .anyMatch(w -> NIGHT.contains(w.key()) || w.key().endsWith("pm") || w.key().endsWith("am"));
  }
}
