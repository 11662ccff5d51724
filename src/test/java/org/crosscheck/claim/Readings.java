package org.crosscheck.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.article.Article;
import org.crosscheck.article.MarkedArticle;
import org.crosscheck.language.ParsedArticle;
import org.crosscheck.language.SentenceReader;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.RulesSource;

/** Reads small articles for tests, with one set of models and rules, and tables of cases. */
final class Readings {
  private static final ClaimReader READER = new ClaimReader(Rules.read(new RulesSource(null)));
  private static final SentenceReader SENTENCES = new SentenceReader();

  private Readings() {}

  static ArticleClaims of(String title, String text) {
    Article article = new Article("a", "BBC", "2017-04-12", title, null, "test", text);
    ParsedArticle parsed = SENTENCES.read(new MarkedArticle(article, List.of()));
    return READER.read(parsed);
  }

  static ArticleClaims ofBody(String text) {
    return of("", text);
  }

  static ArticleClaims of(ParsedArticle parsed) {
    return READER.read(parsed);
  }

  /** The first claim of the predicate; fails with what was read instead. */
  static Claim claim(ArticleClaims read, String lemma) {
    return read.claims().stream()
        .filter(c -> c.predicate().lemma().equals(lemma))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "no "
                        + lemma
                        + " among "
                        + read.claims().stream().map(c -> c.predicate().lemma()).toList()));
  }

  /** The cells of a table's rows, without comment lines. */
  static Stream<List<String>> table(String file) {
    try (InputStream in = Readings.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(l -> !l.isBlank() && !l.startsWith("#"))
              .map(l -> List.of(l.split("\t", -1)))
              .toList()
              .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
