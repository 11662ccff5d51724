package org.crosscheck.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.rules.ComparisonWords;

/**
 * Compares in which place one came in a race, a vote or a list: finished second, came in fourth.
 */
final class RankComparison implements Comparison {
  static final String RULE = "rank";

  private static final Set<String> RANKS =
      Set.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth", "last", "1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th");

  /** So many words behind its verb stands a rank: came in a distant third. */
  private static final int REACH = 3;

  private final ComparisonWords words;

  RankComparison(ComparisonWords words) {
    this.words = words;
  }

  @Override
  public List<Verdict> compare(Pair pair) {
    Optional<TextWord> a = rank(pair.wordsA(), pair.doingA());
    Optional<TextWord> b = rank(pair.wordsB(), pair.doingB());
    if (a.isEmpty()
        || b.isEmpty()
        || !pair.isOneMatter()
        || !pair.isOneDoing()
        || areOfTwo(pair, a.get(), b.get())) {
      return List.of();
    }
    boolean same = a.get().key().equals(b.get().key());
    double sure = 0.5 + 0.2 * pair.match().balance() + pair.matterBonus();
    return List.of(
        new Verdict(
            same ? Relation.AGREES : Relation.DISAGREES,
            Aspect.QUANTITY,
            Confidence.of(sure),
            RULE,
            "In which place",
            a.get().form(),
            b.get().form(),
            List.of(
                new Step("Is it the same race or list?", "one doing of the same", sure),
                new Step("Are the places the same?", same ? "yes" : "no", 1))));
  }

  /** Whether both say in what, in words of which none is the same: in the heat, in the final. */
  private static boolean areOfTwo(Pair pair, TextWord a, TextWord b) {
    List<String> some = behind(pair.wordsA(), a);
    List<String> others = behind(pair.wordsB(), b);
    return !some.isEmpty() && !others.isEmpty() && some.stream().noneMatch(others::contains);
  }

  private static List<String> behind(Wording wording, TextWord word) {
    return wording.content().stream()
        .filter(w -> w.span().start() > word.span().end())
        .map(TextWord::key)
        .toList();
  }

  /** The rank right behind a verb of finishing, empty where a noun follows that has it. */
  private Optional<TextWord> rank(Wording wording, Doing doing) {
    List<TextWord> all = wording.words();
    int verb = doing.words().isEmpty() ? -1 : all.indexOf(doing.words().get(0));
    boolean told = verb >= 0 && words.is("ranking", all.get(verb).key());
    for (int i = verb + 1; told && i <= Math.min(verb + REACH, all.size() - 1); i++) {
      if (RANKS.contains(all.get(i).key())) {
        boolean ends = i + 1 == all.size() || FunctionWords.holds(all.get(i + 1).key());
        return ends ? Optional.of(all.get(i)) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
