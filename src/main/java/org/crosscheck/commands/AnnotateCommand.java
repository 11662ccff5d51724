package org.crosscheck.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.crosscheck.UserMistake;
import org.crosscheck.article.Article;
import org.crosscheck.article.InputFile;
import org.crosscheck.article.MarkReader;
import org.crosscheck.article.Read;
import org.crosscheck.article.Rejected;
import org.crosscheck.claim.ArticleClaims;
import org.crosscheck.claim.ClaimReader;
import org.crosscheck.language.ParsedArticle;
import org.crosscheck.language.SentenceReader;
import org.crosscheck.name.MentionReader;
import org.crosscheck.report.Annotation;
import org.crosscheck.report.JsonLines;
import org.crosscheck.rules.Rules;
import org.crosscheck.spark.InputArticles;
import org.crosscheck.spark.InputFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes what is read in each article, for inspection and measurement. */
@Command(
    name = "annotate",
    description = "Write sentences, names, times, quantities, attributions and claims by article.")
public final class AnnotateCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "IN")
  private String in;

  @Parameters(index = "1", paramLabel = "OUT.jsonl")
  private Path out;

  @Mixin private RulesOption rules;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Rules read = rules.read();
    List<Article> articles = articles(read);
    SentenceReader.warmUp();
    MarkReader marks = new MarkReader(read);
    ClaimReader claims = new ClaimReader(read);
    MentionReader mentions = new MentionReader(read);
    List<String> lines =
        articles.parallelStream()
            .map(article -> new SentenceReader().read(marks.mark(article)))
            .map(parsed -> JsonLines.line(annotation(parsed, claims, mentions)))
            .toList();
    JsonFiles.write(out, lines);
    return Crosscheck.DONE;
  }

  private static Annotation annotation(
      ParsedArticle parsed, ClaimReader claims, MentionReader mentions) {
    ArticleClaims read = claims.read(parsed);
    return Annotation.of(parsed, read, mentions.read(parsed, read));
  }

  private List<Article> articles(Rules rules) {
    List<String> mistakes = new ArrayList<>();
    List<InputFile> files = new InputFiles(new Configuration()).list(List.of(in), mistakes);
    if (!mistakes.isEmpty()) {
      throw new UserMistake(mistakes);
    }
    InputArticles reader = new InputArticles(rules.outlets());
    List<Article> articles = new ArrayList<>();
    for (InputFile file : files) {
      reader.iterate(file).forEachRemaining(read -> add(articles, read));
    }
    return articles;
  }

  /** What could not be read is told, not left out in silence. */
  private void add(List<Article> articles, Read read) {
    Rejected rejected = read.rejected();
    if (rejected == null) {
      articles.add(read.article());
    } else {
      spec.commandLine()
          .getErr()
          .println(
              "crosscheck: "
                  + rejected.source()
                  + ":"
                  + rejected.line()
                  + ": "
                  + rejected.detail());
    }
  }
}
