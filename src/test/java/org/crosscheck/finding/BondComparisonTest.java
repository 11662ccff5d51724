package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.crosscheck.rules.Bonds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares bonds made by hand: whom a word binds to whom. */
class BondComparisonTest {
  private final Bonds bonds = Cases.RULES.bonds();
  private final BondComparison comparison = new BondComparison(bonds, new WordMeaning(Cases.RULES));

  @ParameterizedTest
  @CsvSource({
    "Reed own Holm, Reed subsidiary Holm, Who is what to whom",
    "Reed predecessor Holm, Reed succeed Holm, Who is what to whom",
    "Reed pupil Holm, Holm pupil Reed, Who is what to whom",
    "Anna Reed wife Karl Holm, Karl Holm ex-husband Anna Reed, Whether it still is so",
    "Anna Reed widow Karl Holm, Anna Reed sister Karl Holm, What binds them",
    "Karl Reed brother Anna Reed, Anna Reed wife Karl Reed, What binds them",
    "Reed acquaintance Karl Holm, Reed relative Holm, What binds them",
    "Sandport capital Veldia, Norhaven capital Veldia, Who it is",
    "Reed mayor Italy, Reed mayor France, Who it is"
  })
  void twoBondsOfTheSameTwoExcludeEachOther(String a, String b, String subject) {
    assertThat(comparison.compare(List.of(bond(a)), List.of(bond(b))))
        .extracting(Verdict::subject)
        .containsExactly(subject);
  }

  @ParameterizedTest
  @CsvSource({
    "Reed own Holm, Holm subsidiary Reed",
    "Reed husband Holm, Holm wife Reed",
    "Reed brother Holm, Holm sister Reed",
    "Reed friend Holm, Reed cousin Holm",
    "Reed owner Holm, Moss owner Holm",
    "Reed father Holm, Reed father Moss"
  })
  void bothBondsHold(String a, String b) {
    assertThat(comparison.compare(List.of(bond(a)), List.of(bond(b)))).isEmpty();
  }

  /** Of names in capitals around a word in small letters. */
  private Bond bond(String told) {
    List<String> words = List.of(told.split(" "));
    String form = words.stream().filter(w -> Character.isLowerCase(w.charAt(0))).findFirst().get();
    String word = form.replace("ex-", "");
    int at = words.indexOf(form);
    return new Bond(
        word,
        bonds.of(word).orElseThrow(),
        end(words.subList(0, at)),
        end(words.subList(at + 1, words.size())),
        !form.equals(word),
        false,
        true);
  }

  private static NamedEnd end(List<String> words) {
    boolean country = Arrays.asList("Italy", "France").contains(words.get(0));
    return new NamedEnd(words, country ? Set.copyOf(words) : Set.of(), String.join(" ", words));
  }
}
