package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.claim.Certainty;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Mood;
import org.crosscheck.finding.Predication.Kind;
import org.crosscheck.rules.ComparisonWords;
import org.crosscheck.rules.Rules;

/**
 * Compares what two bare statements say of one participant: in opposite terms, that it is so and
 * that it is not, as two of a kind of which it can be but one, or with the parts exchanged. Nothing
 * is said of them where another participant, another time or other circumstances are told.
 */
final class StatedComparison implements Comparison {
  private static final String RULE = "stated";
  private static final List<Mood> OPEN = List.of(Mood.QUESTION, Mood.CONDITIONAL, Mood.COMMAND);

  /** Who met whom was met by him. */
  private static final List<String> MUTUAL =
      List.of("meet", "marry", "face", "fight", "join", "contact", "play", "agree", "clash");

  private final WordMeaning meaning;
  private final ComparisonWords words;
  private final PredicationReader reader;

  StatedComparison(Rules rules, WordMeaning meaning) {
    this.meaning = meaning;
    words = rules.comparisonWords();
    reader = new PredicationReader(rules, meaning);
  }

  @Override
  public List<Verdict> compare(Pair pair) {
    if (isOpen(pair.claimA()) || isOpen(pair.claimB()) || areApart(pair)) {
      return List.of();
    }
    List<Verdict> found = new ArrayList<>();
    List<Predication> others = reader.read(pair.b(), pair.wordsB());
    for (Predication a : reader.read(pair.a(), pair.wordsA())) {
      for (Predication b : others) {
        Verdict verdict = compare(a, b, pair);
        if (verdict != null) {
          found.add(verdict);
        }
      }
    }
    return found;
  }

  /** Whether both say the same of the same: in words of one meaning, or not in opposite ones. */
  boolean agree(Pair pair) {
    if (isOpen(pair.claimA()) != isOpen(pair.claimB())
        || areApart(pair)
        || !areMain(pair) && pair.claimA().polarity() == pair.claimB().polarity()) {
      return false;
    }
    List<Predication> others = reader.read(pair.b(), pair.wordsB());
    return reader.read(pair.a(), pair.wordsA()).stream()
        .anyMatch(a -> others.stream().anyMatch(b -> agree(a, b)));
  }

  /** Whether nothing shows that they tell of other participants, times or circumstances. */
  boolean mayBeOfOne(Pair pair) {
    if (areApart(pair)) {
      return false;
    }
    List<Predication> some = reader.read(pair.a(), pair.wordsA());
    List<Predication> others = reader.read(pair.b(), pair.wordsB());
    boolean doings =
        some.stream().anyMatch(StatedComparison::isDoing)
            && others.stream().anyMatch(StatedComparison::isDoing);
    return some.isEmpty()
        || others.isEmpty()
        || some.stream()
            .filter(p -> isDoing(p) || !doings)
            .anyMatch(
                a ->
                    others.stream()
                        .filter(p -> isDoing(p) || !doings)
                        .anyMatch(b -> mayBeOfOne(a, b, pair)));
  }

  private static boolean isDoing(Predication p) {
    return p.kind() == Kind.DOING;
  }

  private boolean mayBeOfOne(Predication a, Predication b, Pair pair) {
    boolean both =
        meaning.relate(a.term(), b.term()) == WordRelation.OPPOSITE
            && (holds(pair.wordsA(), a, b) || holds(pair.wordsB(), b, a));
    return areOfOne(a, b) && !isElsewhere(a, b) && !both;
  }

  private boolean agree(Predication a, Predication b) {
    WordRelation relation = meaning.relate(a.term(), b.term());
    boolean same = relation.compareTo(WordRelation.LABEL) <= 0 && a.isSo() == b.isSo();
    boolean turned = relation == WordRelation.OPPOSITE && a.isSo() != b.isSo();
    return (same || turned)
        && a.kind() != Kind.OUTCOME
        && b.kind() != Kind.OUTCOME
        && isTelling(a)
        && isTelling(b)
        && areOfOne(a, b)
        && !isElsewhere(a, b);
  }

  /** Whether both are told as facts by themselves, and not only in passing. */
  private static boolean areMain(Pair pair) {
    return isMain(pair.claimA()) && isMain(pair.claimB());
  }

  private static boolean isMain(Claim claim) {
    return Clauses.isWhole(claim) || claim.span().length() + 2 >= claim.sentence().length();
  }

  private static boolean isOpen(Claim claim) {
    return OPEN.contains(claim.mood())
        || claim.certainty() == Certainty.UNKNOWN && claim.mood() != Mood.FUTURE;
  }

  /** Whether each names a time and they share no word of it, or only one looks further back. */
  private boolean areApart(Pair pair) {
    List<String> a = times(pair.wordsA());
    List<String> b = times(pair.wordsB());
    boolean other = !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
    return other || Times.areApart(pair) || isEarlier(pair.wordsA()) != isEarlier(pair.wordsB());
  }

  private static boolean isEarlier(Wording wording) {
    return wording.words().stream()
        .anyMatch(w -> w.key().equals("had") || w.key().equals("having"));
  }

  /** The words that name days, months and years. */
  private List<String> times(Wording wording) {
    return wording.words().stream().filter(meaning::isTime).map(TextWord::key).toList();
  }

  private Verdict compare(Predication a, Predication b, Pair pair) {
    if (!isTelling(a) || !isTelling(b)) {
      return null;
    }
    WordRelation relation = meaning.relate(a.term(), b.term());
    boolean told =
        !areConverse(a, b)
            && relation == WordRelation.OPPOSITE
            && a.isSo()
            && b.isSo()
            && areMain(pair);
    boolean denied =
        relation.compareTo(WordRelation.DERIVED) <= 0 && a.isSo() != b.isSo() && areOfOneKind(a, b);
    boolean kinds = isCalled(a) && isCalled(b) && a.isSo() && b.isSo() && areTwo(a, b);
    boolean holding = words.is("holding", a.term()) && words.is("holding", b.term());
    if ((holding || relation.compareTo(WordRelation.SYNONYM) <= 0) && a.isSo() && b.isSo()) {
      return actors(a, b);
    }
    if (!told && !denied && !kinds || !areOfOne(a, b) || isElsewhere(a, b)) {
      return null;
    }
    if (told && (holds(pair.wordsA(), a, b) || holds(pair.wordsB(), b, a))) {
      return null;
    }
    return denied
        ? verdict(Aspect.NEGATION, "Whether it is so", polarity(a), polarity(b), a, b)
        : kinds && !told
            ? verdict(Aspect.IDENTITY, "Who or what it is", a.form(), b.form(), a, b)
            : verdict(Aspect.OPPOSITE, "In opposite terms", a.form(), b.form(), a, b);
  }

  /** Whether the words stand in one part: there were no survivors, two survived. */
  private static boolean areOfOneKind(Predication a, Predication b) {
    return a.kind() == b.kind()
        || isCalled(a) && isCalled(b)
        || isNoun(a) != isNoun(b) && a.kind() != Kind.MANNER && b.kind() != Kind.MANNER;
  }

  private static boolean isNoun(Predication p) {
    return p.kind() == Kind.THING || p.kind() == Kind.OUTCOME;
  }

  /** Whether they are two sides of one doing: what one buys another sells. */
  private boolean areConverse(Predication a, Predication b) {
    return words.is("converse", a.term())
        && words.is("converse", b.term())
        && (a.doer() != null || b.doer() != null)
        && ThemeMatch.of(a.doer(), b.doer(), meaning) != ThemeMatch.SAME;
  }

  private static String polarity(Predication p) {
    return p.isSo() ? "it is so" : "it is not so";
  }

  private static boolean isCalled(Predication p) {
    return p.kind() == Kind.THING || p.kind() == Kind.STATE;
  }

  private boolean areTwo(Predication a, Predication b) {
    return meaning.areTwoOfAKind(a.term(), b.term());
  }

  private boolean isTelling(Predication p) {
    return p.kind() != Kind.DOING || !words.is("reporting", p.term());
  }

  /** Whether a statement tells both: who was arrested and released, not whether he was. */
  private boolean holds(Wording wording, Predication own, Predication other) {
    return wording.words().stream()
        .filter(w -> !own.form().contains(w.form()))
        .anyMatch(w -> meaning.relate(w.key(), other.term()) == WordRelation.SAME);
  }

  /** Whether both are told of one participant and no other one stands for another. */
  private boolean areOfOne(Predication a, Predication b) {
    ThemeMatch under = ThemeMatch.of(a.undergoer(), b.undergoer(), meaning);
    ThemeMatch doers = ThemeMatch.of(a.doer(), b.doer(), meaning);
    if (under == ThemeMatch.SAME) {
      return doers.mayBeOne();
    }
    if (under == ThemeMatch.UNKNOWN && doers.mayBeOne()) {
      return doers == ThemeMatch.SAME || a.told().isEmpty() || b.told().isEmpty();
    }
    // The troops left; the troops entered the town.
    boolean one = (a.doer() == null) != (b.doer() == null);
    Theme x = a.doer() == null ? a.undergoer() : a.doer();
    Theme y = b.doer() == null ? b.undergoer() : b.doer();
    return one && ThemeMatch.of(x, y, meaning) == ThemeMatch.SAME;
  }

  /** Whether each tells circumstances that the other does not know. */
  private boolean isElsewhere(Predication a, Predication b) {
    List<TextWord> some = rest(a, b);
    List<TextWord> others = rest(b, a);
    boolean kinds =
        some.stream()
            .anyMatch(x -> others.stream().anyMatch(y -> meaning.areTwoOfAKind(x.key(), y.key())));
    return kinds
        || !some.isEmpty()
            && !others.isEmpty()
            && meaning.shared(some, around(b), WordRelation.BROADER) == 0
            && meaning.shared(others, around(a), WordRelation.BROADER) == 0;
  }

  /** What else is told, with what the doing befalls where the other has no such part. */
  private static List<TextWord> rest(Predication p, Predication other) {
    return p.doer() == null || p.undergoer() == null || other.doer() != null
        ? p.rest()
        : Stream.concat(
                p.rest().stream(), p.undergoer().words().stream().filter(TextWord::isContent))
            .toList();
  }

  private static List<TextWord> around(Predication p) {
    return Stream.concat(p.rest().stream(), p.told().stream().flatMap(t -> t.words().stream()))
        .filter(TextWord::isContent)
        .toList();
  }

  /** The parts exchanged, or another doer of what only one does. */
  private Verdict actors(Predication a, Predication b) {
    if (a.kind() != Kind.DOING || b.kind() != Kind.DOING || a.doer() == null || b.doer() == null) {
      return null;
    }
    ThemeMatch under = ThemeMatch.of(a.undergoer(), b.undergoer(), meaning);
    ThemeMatch doers = ThemeMatch.of(a.doer(), b.doer(), meaning);
    if (doers == ThemeMatch.SAME) {
      return null;
    }
    boolean crossed =
        is(a.doer(), b.undergoer()) && is(a.undergoer(), b.doer())
            || under == ThemeMatch.SAME && isAmong(a.doer(), b) && isAmong(b.doer(), a);
    if (crossed && !MUTUAL.contains(a.term())) {
      return verdict(Aspect.ACTOR, "Who did it to whom", told(a.doer()), told(b.doer()), a, b);
    }
    boolean sole =
        words.is("sole", a.term()) || words.is("sole", b.term()) || words.is("holding", a.term());
    return sole && under == ThemeMatch.SAME && doers == ThemeMatch.OTHER && !isElsewhere(a, b)
        ? verdict(Aspect.ACTOR, "Who did it", told(a.doer()), told(b.doer()), a, b)
        : null;
  }

  private boolean is(Theme a, Theme b) {
    return a != null && b != null && ThemeMatch.of(a, b, meaning) == ThemeMatch.SAME;
  }

  /** Whether somebody stands among the circumstances of the other: sold to France. */
  private static boolean isAmong(Theme theme, Predication other) {
    return theme.words().stream()
        .filter(TextWord::isContent)
        .anyMatch(w -> other.rest().stream().anyMatch(r -> r.key().equals(w.key())));
  }

  private static String told(Theme theme) {
    return String.join(" ", theme.words().stream().map(TextWord::form).toList());
  }

  private Verdict verdict(
      Aspect aspect, String subject, String valueA, String valueB, Predication a, Predication b) {
    ThemeMatch under = ThemeMatch.of(a.undergoer(), b.undergoer(), meaning);
    ThemeMatch doers = ThemeMatch.of(a.doer(), b.doer(), meaning);
    double sure = 0.6 + (under == ThemeMatch.SAME ? 0.1 : 0) + (doers == ThemeMatch.SAME ? 0.1 : 0);
    return new Verdict(
        Relation.DISAGREES,
        aspect,
        Confidence.of(sure),
        RULE,
        subject,
        valueA,
        valueB,
        List.of(
            new Step("Which words exclude each other?", a.form() + ", " + b.form(), 0.3),
            new Step(
                "Are the participants the same?",
                under == ThemeMatch.SAME || doers == ThemeMatch.SAME ? "yes" : "not known",
                0.1)));
  }
}
