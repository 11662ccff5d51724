package org.crosscheck.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.language.Sentence;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.RulesSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of a sentence's times dates which of its verbs. */
class ClaimTimesTest {
  private static final TimeReader READER = new TimeReader(Rules.read(new RulesSource(null)));

  @ParameterizedTest
  @CsvSource({
    "Twelve people died in the fire on Monday., died, 2017-04-10, 2017-04-10, day, Monday",
    "Police said on Tuesday that twelve people died on Friday., said, 2017-04-11, 2017-04-11, day,"
        + " Tuesday",
    "Police said on Tuesday that twelve people died on Friday., died, 2017-04-07, 2017-04-07, day,"
        + " Friday",
    "Twelve people died last week., died, 2017-04-03, 2017-04-09, week, last week",
    "The strike hit the town on Monday night., hit, 2017-04-10, 2017-04-10, time, Monday night",
  })
  void aVerbTakesTheNearestTimeBelowIt(
      String text, String verb, String from, String to, String granularity, String words) {
    assertThat(time(text, verb)).isEqualTo(new ClaimTime(from, to, granularity, words));
  }

  @ParameterizedTest
  @CsvSource({
    "Twelve people died in the fire., died",
    "She has led the party since 2012., led",
    "The talks lasted two years., lasted",
  })
  void aVerbWithoutADateHasNoTime(String text, String verb) {
    assertThat(time(text, verb)).isNull();
  }

  /** The clause is the verb with all below it but other verbs' clauses. */
  private static ClaimTime time(String text, String verb) {
    List<Sentence> sentences = Parses.of(text);
    DependencyTree tree = new DependencyTree(sentences.get(0));
    int predicate = 0;
    BitSet cut = new BitSet();
    for (int t = 0; t < tree.size(); t++) {
      predicate = tree.token(t).form().equals(verb) ? t : predicate;
      cut.set(t, "ccomp".equals(tree.token(t).relation()));
    }
    ClaimTimes times = new ClaimTimes(text, READER.read(sentences, "2017-04-11"));
    return times.of(tree, tree.subtree(predicate, cut), predicate);
  }
}
