package org.crosscheck.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.crosscheck.article.Article;
import org.crosscheck.article.MarkReader;
import org.crosscheck.claim.ClaimReader;
import org.crosscheck.language.ParsedArticle;
import org.crosscheck.language.SentenceReader;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.RulesSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnaphorReaderTest {
  private static final Rules RULES = Rules.read(new RulesSource(null));
  private static final SentenceReader SENTENCES = new SentenceReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Brown resigned on Monday. She gave no reason. | She Anna Brown",
        "Anna Brown resigned on Monday. Her party was surprised. | Her Anna Brown",
        "Peter Hall met Anna Brown on Monday. She thanked him. | She Anna Brown, him Peter Hall",
        "Peter Hall was fined. He said he would appeal. | He Peter Hall, he Peter Hall",
        "Peter Hall beat Tom Reed. He was glad. | He Peter Hall",
        // Two men fit an object alike.
        "Peter Hall met Tom Reed. The mayor greeted him. |",
        // Nobody does to himself what is done to him.
        "Peter Hall praised him on Monday. |",
        "Anna Brown resigned on Monday. He gave no reason. |",
        "Peter Hall was angry. \"I will appeal,\" he said. | I Peter Hall, he Peter Hall",
        "\"I will appeal,\" Anna Brown said. \"He lied to me.\" | I Anna Brown, me Anna Brown",
      })
  void aPronounStandsForAName(String text, String expected) {
    Article article = new Article("a", "a", "2024-02-02", "A report", null, "test", text);
    ParsedArticle parsed = SENTENCES.read(new MarkReader(RULES).mark(article));
    ArticleReading reading =
        new MentionReader(RULES).reading(parsed, new ClaimReader(RULES).read(parsed));
    List<Mention> mentions = reading.mentions();
    String found =
        reading.anaphors().stream()
            .map(a -> a.form() + " " + mentions.get(a.mention()).resolved())
            .collect(Collectors.joining(", "));
    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }
}
