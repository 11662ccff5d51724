package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiPredicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tries the example of every row of this room's rules. */
class ComparisonRulesTest {
  private final WordMeaning meaning = new WordMeaning(Cases.RULES);

  static List<String> opposites() {
    return Cases.rules("opposites.csv");
  }

  static List<String> alternatives() {
    return Cases.rules("alternatives.csv").stream().filter(r -> !r.startsWith("body,")).toList();
  }

  static List<String> bodies() {
    return Cases.rules("alternatives.csv").stream().filter(r -> r.startsWith("body,")).toList();
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void aBodyStandsForItsMembers(String row) {
    assertThat(crossed(example(row), (x, y) -> meaning.areOneBody(x.key(), y.key()))).isTrue();
  }

  static List<String> stances() {
    return Cases.rules("stances.csv");
  }

  static List<String> comparisonWords() {
    return Cases.rules("comparison-words.csv");
  }

  static List<String> phrases() {
    return Cases.rules("phrases.csv");
  }

  static List<String> kinds() {
    return Cases.rules("kinds.csv");
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void aTurnOfPhraseStandsInItsExample(String row) {
    String means = row.substring(0, row.indexOf(','));
    assertThat(new PhraseReader(Cases.RULES.phrases(), meaning).read(Wording.of(example(row))))
        .anyMatch(f -> f.phrase().means().equals(means));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void twoOfAKindExcludeEachOther(String row) {
    assertThat(crossed(example(row), (x, y) -> meaning.areTwoOfAKind(x.key(), y.key()))).isTrue();
  }

  static List<String> bonds() {
    return Cases.rules("bonds.csv");
  }

  @ParameterizedTest
  @MethodSource("bonds")
  void aBondIsToldOnBothSidesOfItsExample(String row) {
    String bond = row.substring(0, row.indexOf(','));
    for (String side : example(row).split(" against ")) {
      assertThat(Wording.of(side).words())
          .as(side)
          .anyMatch(w -> meaning.bases(w.key()).stream().anyMatch(b -> isOf(bond, b)));
    }
  }

  private static boolean isOf(String bond, String word) {
    return Cases.RULES.bonds().byWord().entrySet().stream()
        .filter(e -> e.getValue().bond().equals(bond))
        .anyMatch(e -> (e.getKey() + "_").startsWith(word.replace("ex-", "") + "_"));
  }

  /** Whether some word of the one side of an example and some of the other are so related. */
  private static boolean crossed(String example, BiPredicate<TextWord, TextWord> are) {
    String[] sides = example.split(" against ");
    return Wording.of(sides[0]).words().stream()
        .anyMatch(x -> Wording.of(sides[1]).words().stream().anyMatch(y -> are.test(x, y)));
  }

  @ParameterizedTest
  @MethodSource("comparisonWords")
  void aComparisonWordStandsInItsExample(String row) {
    String kind = row.substring(0, row.indexOf(','));
    assertThat(Wording.of(example(row)).words())
        .anyMatch(w -> meaning.isOfKind(w.key(), Cases.RULES.comparisonWords().of(kind)));
  }

  @ParameterizedTest
  @MethodSource("opposites")
  void anOppositeExcludesTheOther(String row) {
    assertThat(relations(example(row))).contains(WordRelation.OPPOSITE);
  }

  @ParameterizedTest
  @MethodSource("alternatives")
  void anAlternativeMeansTheSame(String row) {
    assertThat(relations(example(row))).anyMatch(WordRelation::isParaphrase);
  }

  @ParameterizedTest
  @MethodSource("stances")
  void aTurnOfPhraseShowsItsStance(String row) {
    assertThat(new StanceReader(Cases.RULES.stances()).read("", example(row)))
        .isEqualTo(row.substring(0, row.indexOf(',')));
  }

  /** How the words that only one side of an example has relate to those of the other. */
  private List<WordRelation> relations(String example) {
    String[] sides = example.split(" against ");
    List<TextWord> a = Wording.of(sides[0]).words();
    List<TextWord> b = Wording.of(sides[1]).words();
    return a.stream()
        .filter(x -> b.stream().noneMatch(y -> y.key().equals(x.key())))
        .flatMap(x -> b.stream().filter(y -> notIn(a, y)).map(y -> meaning.relate(x, y)))
        .toList();
  }

  private static boolean notIn(List<TextWord> words, TextWord word) {
    return words.stream().noneMatch(w -> w.key().equals(word.key()));
  }

  private static String example(String row) {
    return row.substring(row.lastIndexOf(',') + 1);
  }
}
