package org.crosscheck.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.article.Span;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Quantity;

/**
 * Finds the number of a short statement that a longer text gives otherwise: of the same things, in
 * a sentence that has all the statement's other words, and nowhere the statement's own number.
 */
final class TextFigures {
  /** So many times the statement's words has a text that tells more than that. */
  private static final double LONGER = 1.4;

  private static final List<String> OWNERS = List.of("its", "their", "his", "her", "our");

  /** Of these a person has but one. */
  private static final String AGE = "year-age";

  private final WordMeaning meaning;
  private final TextCover cover;

  TextFigures(WordMeaning meaning, TextCover cover) {
    this.meaning = meaning;
    this.cover = cover;
  }

  /** What the pairs' first statement, the text, counts otherwise. */
  List<TextDifference> compare(Wording text, Wording statement, List<Pair> pairs) {
    List<Quantity> said =
        pairs.stream().flatMap(p -> p.factsB().quantities().stream()).distinct().toList();
    if (said.size() != 1) {
      return List.of();
    }
    Quantity number = said.get(0);
    boolean given =
        pairs.stream()
            .flatMap(p -> p.factsA().quantities().stream())
            .anyMatch(q -> isOne(q, number));
    return given
        ? List.of()
        : pairs.stream()
            .filter(p -> tells(text, statement, number, p))
            .flatMap(p -> other(p, number).stream())
            .distinct()
            .toList();
  }

  /**
   * Whether a short statement tells more than its verb and numbers that the longer text has nothing
   * for: how many of them do something else is no other number of them.
   */
  boolean isOfOther(Wording text, Wording statement, List<Pair> pairs) {
    boolean longer = statement.content().size() * LONGER <= text.content().size();
    List<Span> own =
        pairs.stream()
            .flatMap(
                p ->
                    Stream.concat(
                        Stream.of(p.claimB().predicate().span()),
                        p.factsB().quantities().stream().map(Quantity::span)))
            .toList();
    return longer
        && cover.untold(text.words(), statement.content()).stream()
            .anyMatch(w -> !meaning.isNumber(w) && own.stream().noneMatch(w.span()::touches));
  }

  private static boolean isOne(Quantity told, Quantity said) {
    return told.unit().equals(said.unit()) && QuantityMatch.of(told, said) != QuantityMatch.APART;
  }

  /** Whether the text's sentence has all that the statement tells but for numbers. */
  private boolean tells(Wording text, Wording statement, Quantity number, Pair pair) {
    Span sentence = pair.claimA().sentence();
    List<TextWord> around = text.words().stream().filter(w -> sentence.contains(w.span())).toList();
    return cover.tells(
        around,
        statement.content().stream()
            .filter(w -> !meaning.isNumber(w) && !w.span().touches(number.span()))
            .toList());
  }

  private Optional<TextDifference> other(Pair pair, Quantity said) {
    boolean one = pair.predicates().compareTo(WordRelation.DERIVED) <= 0;
    return pair.claimA().quantities().stream()
        .filter(q -> q.unit().equals(said.unit()))
        .filter(
            q ->
                q.unit().equals(AGE)
                    || isOneThing(q.counted(), said.counted())
                        && (one || isWhole(pair.claimA(), q)))
        .map(q -> new TextDifference(Aspect.QUANTITY, "How many", told(q), told(said)))
        .findFirst();
  }

  private boolean isOneThing(String told, String said) {
    return !told.isEmpty() && meaning.relate(told, said).compareTo(WordRelation.DERIVED) <= 0;
  }

  /** Whether the number counts all there are: its 19 members, the union's 300 drivers. */
  private static boolean isWhole(Claim claim, Quantity number) {
    String before = claim.span().contains(number.span()) ? Words.before(claim, number.start()) : "";
    return OWNERS.contains(before) || before.endsWith("'s") || before.endsWith("s'");
  }

  private static String told(Quantity q) {
    return QuantityWords.of(q);
  }
}
