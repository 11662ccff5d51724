package org.crosscheck.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.crosscheck.article.Article;
import org.crosscheck.article.Read;
import org.crosscheck.article.Rejected;
import org.crosscheck.spark.Rows;

/** Keeps the first article of each id, in the order of the input, and rejects the others. */
public record DropRepeatedIds() {
  private static final Comparator<Article> FIRST =
      Comparator.comparing((Article a) -> file(a.source()))
          .thenComparing(a -> line(a.source()))
          .thenComparing(Article::text);

  public Dataset<Read> apply(Dataset<Article> articles) {
    return Rows.flatMapGroups(articles, Article::id, DropRepeatedIds::first, Read.class);
  }

  private static List<Read> first(String id, Iterator<Article> same) {
    List<Article> articles = new ArrayList<>();
    same.forEachRemaining(articles::add);
    articles.sort(FIRST);
    List<Read> reads = new ArrayList<>();
    reads.add(new Read(articles.get(0), null));
    for (Article repeated : articles.subList(1, articles.size())) {
      String detail = id + " stands already in " + articles.get(0).source();
      reads.add(new Read(null, new Rejected(repeated.source(), 0, "repeated-id", detail)));
    }
    return reads;
  }

  private static String file(String source) {
    return hasLine(source) ? source.substring(0, source.lastIndexOf(':')) : source;
  }

  private static long line(String source) {
    return hasLine(source) ? Long.parseLong(source.substring(source.lastIndexOf(':') + 1)) : 0;
  }

  /** A file of many articles is named with the line: {@code day.jsonl:12}. */
  private static boolean hasLine(String source) {
    return source.matches(".*:\\d{1,18}");
  }
}
