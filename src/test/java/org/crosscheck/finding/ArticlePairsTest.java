package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.crosscheck.claim.Polarity;
import org.junit.jupiter.api.Test;

class ArticlePairsTest {
  /** A word that an article tells of a thing. */
  private record Word(EventClaim at, String thing, String word) implements StoryAnswer {}

  @Test
  void eachTwoArticlesMeetOnceWithAllThatTheyTell() {
    assertThat(
            met(word("A", "x", "1"), word("B", "x", "2"), word("A", "x", "3"), word("C", "x", "4")))
        .containsExactly("[1, 3] [2]", "[1, 3] [4]", "[2] [4]");
  }

  @Test
  void whatIsToldOfTwoThingsDoesNotMeet() {
    assertThat(met(word("A", "x", "1"), word("B", "y", "2"), word("B", "x", "3")))
        .containsExactly("[1] [3]");
  }

  @Test
  void copiesDoNotMeet() {
    assertThat(met(copy("A", "1"), copy("B", "2"), word("C", "x", "3")))
        .containsExactly("[1] [3]", "[2] [3]");
  }

  @Test
  void ofVeryManyArticlesTheFirstMeet() {
    Word[] all =
        IntStream.range(0, 50).mapToObj(i -> word("A" + i, "x", "" + i)).toArray(Word[]::new);
    assertThat(met(all)).hasSize(40 * 39 / 2);
  }

  private static List<String> met(Word... told) {
    List<String> met = new ArrayList<>();
    ArticlePairs.compare(
        List.of(told),
        Word::thing,
        (some, others) -> {
          met.add(words(some) + " " + words(others));
          return List.of();
        });
    return met;
  }

  private static List<String> words(List<Word> told) {
    return told.stream().map(Word::word).toList();
  }

  private static Word word(String outlet, String thing, String word) {
    return told(outlet, outlet, thing, word);
  }

  private static Word copy(String outlet, String word) {
    return told(outlet, "copies", "x", word);
  }

  private static Word told(String outlet, String copyGroup, String thing, String word) {
    String text = "Six were killed.";
    return new Word(
        new EventClaim("event", Mentions.of(outlet, text, "killed", Polarity.POSITIVE, copyGroup)),
        thing,
        word);
  }
}
