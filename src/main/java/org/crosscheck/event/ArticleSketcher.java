package org.crosscheck.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.article.Article;
import org.crosscheck.article.MarkedArticle;
import org.crosscheck.article.Span;
import org.crosscheck.article.Words;

/** Reads the terms of an article that tell which story it belongs to. */
public final class ArticleSketcher {
  private static final double TITLE = 2;
  private static final int LEAST_LETTERS = 3;

  /** The sketch of an article's title and unmarked body. */
  public ArticleSketch sketch(MarkedArticle marked) {
    Article article = marked.article();
    Map<String, Double> counts = new TreeMap<>();
    for (Span word : Words.of(article.title())) {
      add(counts, word.cut(article.title()), TITLE);
    }
    for (Span word : Words.of(article.text())) {
      if (marked.marks().stream().noneMatch(m -> m.span().touches(word))) {
        add(counts, word.cut(article.text()), 1);
      }
    }
    List<Term> terms = new ArrayList<>();
    counts.forEach((form, count) -> terms.add(new Term(form, 1 + Math.log(count))));
    String day = article.publishedDay().map(Object::toString).orElse(null);
    return new ArticleSketch(article.id(), article.outlet(), day, article.title(), terms);
  }

  private static void add(Map<String, Double> counts, String word, double count) {
    String form = word.toLowerCase(Locale.ROOT);
    if (form.length() >= LEAST_LETTERS) {
      counts.merge(form, count, Double::sum);
    }
  }
}
