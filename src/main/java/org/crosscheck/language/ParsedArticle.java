package org.crosscheck.language;

import java.util.List;
import org.crosscheck.article.Article;
import org.crosscheck.article.Mark;

/** An article with its marks and the sentences of its title and unmarked body, in text order. */
public record ParsedArticle(Article article, List<Mark> marks, List<Sentence> sentences) {
  public ParsedArticle {
    marks = List.copyOf(marks);
    sentences = List.copyOf(sentences);
  }
}
