package org.crosscheck.benchmark;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.crosscheck.article.Article;
import org.crosscheck.article.InputFile;
import org.crosscheck.article.MarkReader;
import org.crosscheck.article.MarkedArticle;
import org.crosscheck.claim.ArticleClaims;
import org.crosscheck.claim.ClaimReader;
import org.crosscheck.language.ParsedArticle;
import org.crosscheck.language.SentenceReader;
import org.crosscheck.name.MentionReader;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.RulesSource;
import org.crosscheck.spark.InputArticles;
import org.crosscheck.spark.InputFiles;

/**
 * Times what reading claims and names adds to the language stage, on one core after a round that
 * only warms up.
 */
public final class ReadingBenchmark {
  private ReadingBenchmark() {}

  /** Arguments: files or folders of articles. */
  public static void main(String[] arguments) {
    Rules rules = Rules.read(new RulesSource(null));
    List<Article> articles = articles(rules, List.of(arguments));
    MarkReader marks = new MarkReader(rules);
    SentenceReader sentences = new SentenceReader();
    ClaimReader claims = new ClaimReader(rules);
    MentionReader mentions = new MentionReader(rules);
    for (int round = 0; round < 2; round++) {
      List<MarkedArticle> marked = timed("marks", () -> each(articles, marks::mark));
      List<ParsedArticle> parsed = timed("language", () -> each(marked, sentences::read));
      List<ArticleClaims> read = timed("claims", () -> each(parsed, claims::read));
      timed(
          "mentions",
          () -> {
            for (int i = 0; i < parsed.size(); i++) {
              mentions.read(parsed.get(i), read.get(i));
            }
            return parsed;
          });
    }
  }

  private static <A, B> List<B> each(List<A> rows, Function<A, B> doer) {
    List<B> done = new ArrayList<>();
    rows.forEach(row -> done.add(doer.apply(row)));
    return done;
  }

  private static <T> T timed(String what, Supplier<T> task) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    T made = task.get();
    long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    System.out.printf(Locale.ROOT, "%-9s %7.2f s of one core%n", what, (end - start) / 1e9);
    return made;
  }

  private static List<Article> articles(Rules rules, List<String> paths) {
    List<String> mistakes = new ArrayList<>();
    List<InputFile> files = new InputFiles(new Configuration()).list(paths, mistakes);
    InputArticles reader = new InputArticles(rules.outlets());
    List<Article> articles = new ArrayList<>();
    for (InputFile file : files) {
      reader
          .iterate(file)
          .forEachRemaining(read -> Optional.ofNullable(read.article()).ifPresent(articles::add));
    }
    return articles;
  }
}
