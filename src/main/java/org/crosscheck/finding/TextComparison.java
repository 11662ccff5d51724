package org.crosscheck.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.claim.Certainty;
import org.crosscheck.claim.Mood;
import org.crosscheck.finding.Predication.Kind;
import org.crosscheck.rules.ComparisonWords;
import org.crosscheck.rules.Rules;

/**
 * Finds where a short statement cannot hold beside a longer text: where the text has a doing with
 * all that the statement tells but for one thing, and tells that otherwise. What the text tells
 * besides makes it no other case, and of what it does not tell nothing follows.
 */
final class TextComparison {
  /** So much of its sentence a statement's main clause fills. */
  private static final double MAIN = 0.6;

  private static final List<Mood> OPEN = List.of(Mood.QUESTION, Mood.CONDITIONAL, Mood.COMMAND);

  private final WordMeaning meaning;
  private final ComparisonWords words;
  private final PredicationReader reader;
  private final TextMatch match;
  private final TextOccasions occasions;
  private final TextFigures figures;

  TextComparison(Rules rules, WordMeaning meaning) {
    TextCover cover = new TextCover(rules, meaning);
    this.meaning = meaning;
    words = rules.comparisonWords();
    reader = new PredicationReader(rules, meaning);
    match = new TextMatch(meaning, cover);
    occasions = new TextOccasions(rules, match, cover);
    figures = new TextFigures(meaning, cover);
  }

  /** The conflicts of the pairs' second statement, the short one, with the first. */
  List<Verdict> compare(Wording text, Wording statement, List<Pair> pairs) {
    if (statement.content().size() > text.content().size()) {
      return List.of();
    }
    Stream<TextDifference> doings =
        pairs.stream()
            .filter(p -> isMain(p, statement) && !isOpen(p))
            .flatMap(p -> sides(p, text, statement))
            .flatMap(b -> compare(b).stream());
    return Stream.concat(doings, figures.compare(text, statement, pairs).stream())
        .map(TextComparison::verdict)
        .toList();
  }

  /** Whether what the statement counts is for all that is told not what the text counts. */
  boolean isOfOther(Verdict verdict, Wording text, Wording statement, List<Pair> pairs) {
    return verdict.aspect() == Aspect.QUANTITY && figures.isOfOther(text, statement, pairs);
  }

  private static boolean isMain(Pair pair, Wording statement) {
    return Clauses.isWhole(pair.claimB())
        && pair.claimB().text().length() >= MAIN * statement.text().length();
  }

  /** Whether the text leaves it open. */
  private static boolean isOpen(Pair pair) {
    Mood mood = pair.claimA().mood();
    return OPEN.contains(mood)
        || pair.claimA().certainty() == Certainty.UNKNOWN && mood != Mood.FUTURE;
  }

  private Stream<TextPair> sides(Pair pair, Wording text, Wording statement) {
    List<Predication> said = reader.read(pair.b(), pair.wordsB());
    return reader.read(pair.a(), pair.wordsA()).stream()
        .flatMap(t -> said.stream().map(s -> new TextPair(t, s, pair, text, statement)));
  }

  private Optional<TextDifference> compare(TextPair both) {
    Predication told = both.told();
    Predication said = both.said();
    WordRelation relation = meaning.relate(told.term(), said.term());
    boolean one = relation.compareTo(WordRelation.DERIVED) <= 0 && told.kind() == said.kind();
    if (one && both.areBothSo()) {
      return occasions.compare(both);
    }
    boolean denied = one && told.kind() != Kind.MANNER && told.isSo() != said.isSo();
    if (denied && match.isOfOne(both)) {
      return difference(Aspect.NEGATION, "Whether it is so", polarity(told), polarity(said));
    }
    boolean opposite = relation == WordRelation.OPPOSITE && told.isSo() == said.isSo();
    return opposite && !isUndone(both) && !areConverse(both) && match.isOfOne(both)
        ? difference(Aspect.OPPOSITE, "In opposite terms", told.form(), said.form())
        : Optional.empty();
  }

  /** Whether what the text says ends or presupposes what the statement says: released, arrested. */
  private boolean isUndone(TextPair both) {
    return words.is("undoing", both.told().term())
        || both.said().kind() == Kind.DOING
            && both.text().words().stream()
                .anyMatch(w -> meaning.relate(w.key(), both.said().term()) == WordRelation.SAME);
  }

  private boolean areConverse(TextPair both) {
    return words.is("converse", both.told().term()) && words.is("converse", both.said().term());
  }

  private static String polarity(Predication p) {
    return p.isSo() ? "it is so" : "it is not so";
  }

  private static Optional<TextDifference> difference(
      Aspect aspect, String subject, String told, String said) {
    return Optional.of(new TextDifference(aspect, subject, told, said));
  }

  private static Verdict verdict(TextDifference d) {
    return new Verdict(
        Relation.DISAGREES,
        d.aspect(),
        Confidence.of(0.6),
        "text",
        d.subject(),
        d.told(),
        d.said(),
        List.of(new Step("Does the text tell of the same?", "it has all other words", 0.2)));
  }
}
