package org.crosscheck.copy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.article.Article;
import org.crosscheck.article.ContentId;
import org.crosscheck.article.MarkedArticle;
import org.crosscheck.article.Span;
import org.crosscheck.rules.Rules;

/** Takes the print of an article's text by which its copies are found. */
public final class TextPrinter implements Serializable {
  private static final long serialVersionUID = 1;

  /** Shorter sentences may be the same by chance. */
  private static final int LEAST_WORDS = 9;

  /** Sentences after these add blocks, but hardly copies. */
  private static final int MOST_SENTENCES = 40;

  private final Credits credits;

  public TextPrinter(Rules rules) {
    credits = new Credits(rules);
  }

  /** The print of the unmarked text of an article. */
  public TextPrint print(MarkedArticle marked) {
    Article article = marked.article();
    List<String> words = new ArrayList<>();
    Map<Long, SentencePrint> sentences = new TreeMap<>();
    for (List<Span> sentence : TextSentences.of(marked)) {
      List<String> forms = forms(article.text(), sentence);
      words.addAll(forms);
      if (forms.size() >= LEAST_WORDS
          && sentences.size() < MOST_SENTENCES
          && !isQuotation(article.text(), sentence)) {
        long hash = MinHash.hash(forms);
        sentences.put(hash, new SentencePrint(hash, forms.size()));
      }
    }
    return new TextPrint(
        article.id(),
        article.outlet(),
        article.published(),
        ContentId.of("text", words),
        sentences.values().stream().mapToInt(SentencePrint::words).sum(),
        MinHash.of(words),
        sentences.values().stream().sorted(Comparator.comparingLong(SentencePrint::hash)).toList(),
        credits.wire(marked),
        credits.cites(marked));
  }

  private static List<String> forms(String text, List<Span> words) {
    return words.stream().map(w -> w.cut(text).toLowerCase(Locale.ROOT)).toList();
  }

  /** Words of others are the same in independent articles. */
  private static boolean isQuotation(String text, List<Span> words) {
    int from = Math.max(0, words.get(0).start() - 1);
    int to = Math.min(text.length(), words.get(words.size() - 1).end() + 2);
    return text.substring(from, to).chars().anyMatch(c -> "\"“”„«»".indexOf(c) >= 0);
  }
}
