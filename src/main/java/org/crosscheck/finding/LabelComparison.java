package org.crosscheck.finding;

import java.util.List;
import java.util.stream.Collectors;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.ContentMatch.Match;
import org.crosscheck.rules.ComparisonWords;

/** Finds other labels for the same: rebels and terrorists, government and regime. */
final class LabelComparison implements Comparison {
  static final String RULE = "label";

  /** Words before the same noun say little where nothing else is the same. */
  private static final double LEAST = 0.25;

  private final ComparisonWords words;
  private final WordMeaning meaning;

  LabelComparison(ComparisonWords words, WordMeaning meaning) {
    this.words = words;
    this.meaning = meaning;
  }

  @Override
  public List<Verdict> compare(Pair pair) {
    List<Match> labels =
        pair.match().labels().stream().filter(m -> areInOnePlace(pair, m)).toList();
    if (labels.isEmpty() || pair.match().share() < 0.4) {
      return modifiers(pair);
    }
    String a = labels.stream().map(m -> m.a().form()).distinct().collect(Collectors.joining(", "));
    String b = labels.stream().map(m -> m.b().form()).distinct().collect(Collectors.joining(", "));
    return List.of(verdict(pair, a, b));
  }

  /** Whether both words are what is done, or who does it, or whom or what it befalls. */
  private static boolean areInOnePlace(Pair pair, Match match) {
    String place = place(pair.claimA(), match.a());
    return !place.isEmpty()
        && place.equals(place(pair.claimB(), match.b()))
        && Clauses.asserts(pair.claimA()) == Clauses.asserts(pair.claimB());
  }

  private static String place(Claim claim, TextWord word) {
    int at = claim.span().start() + word.span().start();
    if (claim.predicate().start() <= at && at < claim.predicate().end()) {
      return "doing";
    }
    return claim.arguments().stream()
        .filter(a -> a.headSpan().start() <= at && at < a.headSpan().end())
        .map(a -> a.role().toString())
        .findFirst()
        .orElse("");
  }

  /** A judging word where the other has a plain one before one noun: regime and Syrian airbase. */
  private List<Verdict> modifiers(Pair pair) {
    if (!pair.isOneMatter() || pair.match().balance() < LEAST) {
      return List.of();
    }
    List<TextWord> some = pair.wordsA().words();
    List<TextWord> others = pair.wordsB().words();
    if (some.stream().noneMatch(this::judges) && others.stream().noneMatch(this::judges)) {
      return List.of();
    }
    for (int i = 1; i < some.size(); i++) {
      for (int j = 1; j < others.size(); j++) {
        if (isJudged(some.get(i - 1), others.get(j - 1)) && isNoun(some.get(i), others.get(j))) {
          return List.of(verdict(pair, cut(some, i), cut(others, j)));
        }
      }
    }
    return List.of();
  }

  private static String cut(List<TextWord> text, int noun) {
    return text.get(noun - 1).form() + " " + text.get(noun).form();
  }

  private boolean isNoun(TextWord x, TextWord y) {
    return x.isContent() && y.isContent() && meaning.relate(x, y) == WordRelation.SAME;
  }

  /** Whether exactly one of two words judges and the other is one too, not an article. */
  private boolean isJudged(TextWord x, TextWord y) {
    return judges(x) != judges(y) && x.isContent() && y.isContent();
  }

  private boolean judges(TextWord word) {
    return words.is("judging", word.key());
  }

  private static Verdict verdict(Pair pair, String a, String b) {
    return new Verdict(
        Relation.VARIES,
        Aspect.LABEL,
        Confidence.of(0.3 + 0.6 * pair.match().share()),
        RULE,
        "What it is called",
        a,
        b,
        List.of(new Step("Do the words name the same and judge it differently?", "yes", 0.6)));
  }
}
