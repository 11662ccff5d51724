package org.crosscheck.commands;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.crosscheck.UserMistake;
import org.crosscheck.article.Article;
import org.crosscheck.article.SyntheticCorpus;
import org.crosscheck.article.SyntheticRelation;
import org.crosscheck.article.SyntheticStory;
import org.crosscheck.report.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an invented corpus and its gold, for tests of scale. */
@Command(
    name = "generate",
    description =
        "An invented corpus of any size with its gold: OUT/articles.jsonl, OUT/gold/stories.jsonl,"
            + " copies.jsonl and relations.jsonl.")
public final class GenerateCommand implements Callable<Integer> {
  @Option(names = "--articles", paramLabel = "N", required = true)
  private int articles;

  @Option(names = "--outlets", paramLabel = "M", defaultValue = "50")
  private int outlets;

  @Option(names = "--seed", paramLabel = "S", defaultValue = "1")
  private long seed;

  @Parameters(index = "0", paramLabel = "OUT")
  private Path out;

  /** A line of {@code articles.jsonl}: what the input form asks for. */
  record Line(String id, String outlet, String published, String title, String text) {
    static Line of(Article a) {
      return new Line(a.id(), a.outlet(), a.published(), a.title(), a.text());
    }
  }

  /** A line of {@code stories.jsonl}. */
  record StoryLine(String story, List<String> articles) {}

  /** A line of {@code copies.jsonl}: an article after the one whose text it prints. */
  record CopyLine(List<String> articles) {}

  /** A sentence of an article. */
  record Side(String article, String text) {}

  /** A line of {@code relations.jsonl}. */
  record RelationLine(String story, String relation, String aspect, Side a, Side b) {
    static RelationLine of(String story, SyntheticRelation r) {
      return new RelationLine(
          story,
          r.relation(),
          r.aspect(),
          new Side(r.articleA(), r.textA()),
          new Side(r.articleB(), r.textB()));
    }
  }

  @Override
  public Integer call() {
    if (articles < 1 || outlets < 1) {
      throw new UserMistake("--articles and --outlets: expected numbers above 0");
    }
    try {
      Files.createDirectories(out.resolve("gold"));
      write();
    } catch (IOException e) {
      throw new UserMistake(out + ": cannot be written, expected a writable place");
    }
    return Crosscheck.DONE;
  }

  private void write() throws IOException {
    Path gold = out.resolve("gold");
    try (BufferedWriter articleLines = Files.newBufferedWriter(out.resolve("articles.jsonl"));
        BufferedWriter stories = Files.newBufferedWriter(gold.resolve("stories.jsonl"));
        BufferedWriter copies = Files.newBufferedWriter(gold.resolve("copies.jsonl"));
        BufferedWriter relations = Files.newBufferedWriter(gold.resolve("relations.jsonl"))) {
      Iterator<SyntheticStory> all =
          new SyntheticCorpus(articles, outlets, seed).stories().iterator();
      while (all.hasNext()) {
        SyntheticStory story = all.next();
        List<String> ids = story.articles().stream().map(Article::id).toList();
        for (Article article : story.articles()) {
          line(articleLines, Line.of(article));
        }
        line(stories, new StoryLine(story.id(), ids));
        for (List<String> copy : story.copies()) {
          line(copies, new CopyLine(copy));
        }
        for (SyntheticRelation relation : story.relations()) {
          line(relations, RelationLine.of(story.id(), relation));
        }
      }
    }
  }

  private static void line(BufferedWriter file, Record row) throws IOException {
    file.write(JsonLines.line(row));
    file.write('\n');
  }
}
