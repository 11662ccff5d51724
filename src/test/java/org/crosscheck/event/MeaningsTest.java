package org.crosscheck.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.language.WordNet;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.RulesSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningsTest {
  private static final Rules RULES = Rules.read(new RulesSource(null));
  private final Meanings meanings =
      new Meanings(RULES.eventClasses(), RULES.eventNouns(), WordNet.shared(), (a, b) -> 0);

  @ParameterizedTest
  @CsvSource({"kill,die", "arrest,nab", "announce,announcement", "blaze,fire", "deal,agreement"})
  void wordsForOneKindOfEventAreNear(String a, String b) {
    assertThat(meanings.ofPredicates(a, b)).isGreaterThan(0.7);
    assertThat(meanings.ofPredicates(b, a)).isEqualTo(meanings.ofPredicates(a, b));
  }

  @ParameterizedTest
  @CsvSource({"kill,vote", "arrest,win", "postpone,injure"})
  void wordsForOtherEventsAreNot(String a, String b) {
    assertThat(meanings.ofPredicates(a, b)).isZero();
  }

  @Test
  void everyWordOfAClassIsNearTheOthers() {
    RULES
        .eventClasses()
        .byWord()
        .keySet()
        .forEach(
            w -> {
              List<String> classes = RULES.eventClasses().of(w);
              assertThat(classes).isNotEmpty();
              assertThat(meanings.ofPredicates(w, w)).isEqualTo(1);
            });
  }

  @ParameterizedTest
  @CsvSource({"syria,syrian", "bashar al-assad,assad", "geneva,geneva"})
  void formsOfOneNameAreNear(String a, String b) {
    assertThat(Meanings.ofNames(a, b)).isGreaterThan(0.5);
  }

  @Test
  void namesOfOthersAreNot() {
    assertThat(Meanings.ofNames("aleppo", "homs")).isZero();
  }
}
