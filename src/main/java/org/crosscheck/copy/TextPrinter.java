package org.crosscheck.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crosscheck.article.Article;
import org.crosscheck.article.ContentId;
import org.crosscheck.article.MarkedArticle;
import org.crosscheck.article.Span;
import org.crosscheck.article.Words;

/** Takes the print of an article's text by which its copies are found. */
public final class TextPrinter {

  /** The print of the unmarked text of an article. */
  public TextPrint print(MarkedArticle marked) {
    Article article = marked.article();
    List<String> words = words(marked);
    return new TextPrint(
        article.id(),
        article.outlet(),
        article.published(),
        ContentId.of("text", words),
        words.size(),
        MinHash.of(words),
        null);
  }

  private static List<String> words(MarkedArticle marked) {
    String text = marked.article().text();
    List<String> words = new ArrayList<>();
    for (Span word : Words.of(text)) {
      if (marked.marks().stream().noneMatch(m -> m.span().touches(word))) {
        words.add(word.cut(text).toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }
}
