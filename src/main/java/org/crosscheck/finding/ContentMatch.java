package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * The content words of two statements matched in any order.
 *
 * @param onlyA words of the first that the second has nothing for
 * @param onlyB words of the second that the first has nothing for
 * @param opposites words that exclude each other, first and second in turn
 * @param labels labels put for each other, first and second in turn
 * @param matched weight of the matched words
 * @param share weight of the matched words against the shorter statement, 0 to 1
 */
record ContentMatch(
    List<TextWord> onlyA,
    List<TextWord> onlyB,
    List<Match> opposites,
    List<Match> labels,
    double matched,
    double share) {
  ContentMatch {
    onlyA = List.copyOf(onlyA);
    onlyB = List.copyOf(onlyB);
    opposites = List.copyOf(opposites);
    labels = List.copyOf(labels);
  }

  /** Two words, one of each statement. */
  record Match(TextWord a, TextWord b, WordRelation relation) {}

  static ContentMatch of(List<TextWord> a, List<TextWord> b, WordMeaning meaning) {
    List<TextWord> left = new ArrayList<>(a);
    List<TextWord> right = new ArrayList<>(b);
    List<Match> labels = new ArrayList<>();
    double matched = 0;
    for (WordRelation wanted : WordRelation.values()) {
      if (!wanted.isParaphrase()) {
        break;
      }
      for (Match match : take(left, right, wanted, meaning)) {
        matched += weight(match);
        if (wanted == WordRelation.LABEL) {
          labels.add(match);
        }
      }
    }
    List<Match> opposites =
        take(new ArrayList<>(left), new ArrayList<>(right), WordRelation.OPPOSITE, meaning);
    int shorter = Math.min(distinct(a), distinct(b));
    double share = shorter == 0 ? 0 : Math.min(1, matched / shorter);
    return new ContentMatch(left, right, opposites, labels, matched, share);
  }

  private static int distinct(List<TextWord> words) {
    return (int) words.stream().map(TextWord::key).distinct().count();
  }

  /** Pairs off the words that relate as wanted, in the order of the first statement. */
  private static List<Match> take(
      List<TextWord> left, List<TextWord> right, WordRelation wanted, WordMeaning meaning) {
    List<Match> taken = new ArrayList<>();
    for (TextWord x : List.copyOf(left)) {
      for (TextWord y : right) {
        if (meaning.relate(x, y) == wanted) {
          taken.add(new Match(x, y, wanted));
          left.remove(x);
          right.remove(y);
          break;
        }
      }
    }
    return taken;
  }

  private static double weight(Match match) {
    return switch (match.relation()) {
      case SAME -> 1;
      case ALTERNATIVE, SYNONYM, DERIVED -> 0.9;
      case LABEL -> 0.7;
      default -> 0.5;
    };
  }
}
