package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.Comparator;
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
 * @param balance weight of the matched words against both statements, 0 to 1
 */
record ContentMatch(
    List<TextWord> onlyA,
    List<TextWord> onlyB,
    List<Match> opposites,
    List<Match> labels,
    double matched,
    double share,
    double balance) {
  ContentMatch {
    onlyA = List.copyOf(onlyA);
    onlyB = List.copyOf(onlyB);
    opposites = List.copyOf(opposites);
    labels = List.copyOf(labels);
  }

  private static final double TOLD_ALIKE = 0.9;

  /** Two words, one of each statement. */
  record Match(TextWord a, TextWord b, WordRelation relation) {}

  /** The match of two statements of one doing, whose words stand for each other as a whole. */
  static ContentMatch of(
      List<TextWord> a, List<TextWord> b, WordMeaning meaning, Doing doingA, Doing doingB) {
    List<TextWord> some = without(a, doingA);
    List<TextWord> others = without(b, doingB);
    ContentMatch rest = of(some, others, meaning);
    double matched = rest.matched + TOLD_ALIKE;
    double shorter = Math.min(some.size(), others.size()) + 1.0;
    return new ContentMatch(
        rest.onlyA,
        rest.onlyB,
        rest.opposites,
        rest.labels,
        matched,
        matched / shorter,
        2 * matched / (some.size() + others.size() + 2.0));
  }

  /** The one that finds more of both statements the same. */
  ContentMatch orCloser(ContentMatch other) {
    return other.balance > balance ? other : this;
  }

  private static List<TextWord> without(List<TextWord> words, Doing doing) {
    return words.stream().filter(w -> !doing.words().contains(w)).toList();
  }

  static ContentMatch of(List<TextWord> a, List<TextWord> b, WordMeaning meaning) {
    List<Match> related = new ArrayList<>();
    for (TextWord x : a) {
      for (TextWord y : b) {
        WordRelation relation = meaning.relate(x, y);
        if (relation.isParaphrase() || relation == WordRelation.OPPOSITE) {
          related.add(new Match(x, y, relation));
        }
      }
    }
    related.sort(Comparator.comparing(Match::relation));
    List<TextWord> left = new ArrayList<>(a);
    List<TextWord> right = new ArrayList<>(b);
    List<Match> taken = new ArrayList<>();
    for (Match match : related) {
      if (left.contains(match.a()) && right.contains(match.b())) {
        taken.add(match);
        if (match.relation().isParaphrase()) {
          left.remove(match.a());
          right.remove(match.b());
        }
      }
    }
    return of(a, b, left, right, taken);
  }

  private static ContentMatch of(
      List<TextWord> a,
      List<TextWord> b,
      List<TextWord> left,
      List<TextWord> right,
      List<Match> taken) {
    double matched = 0;
    for (Match match : taken) {
      matched += match.relation().isParaphrase() ? weight(match) : 0;
    }
    double shorter = Math.min(a.size(), b.size());
    double both = a.size() + b.size();
    return new ContentMatch(
        left,
        right,
        of(taken, WordRelation.OPPOSITE),
        of(taken, WordRelation.LABEL),
        matched,
        shorter == 0 ? 0 : matched / shorter,
        both == 0 ? 0 : 2 * matched / both);
  }

  private static List<Match> of(List<Match> taken, WordRelation relation) {
    return taken.stream().filter(m -> m.relation() == relation).toList();
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
