package org.crosscheck.copy;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.article.Mark;
import org.crosscheck.article.MarkedArticle;
import org.crosscheck.article.SentenceEnds;
import org.crosscheck.article.Span;
import org.crosscheck.article.Words;

/**
 * Cuts the unmarked words of an article at full stops and line ends. Cheaper than the language
 * stage, and the same cuts in every copy are all that matters.
 */
final class TextSentences {
  private TextSentences() {}

  /** The words of each sentence, in text order; no sentence is empty. */
  static List<List<Span>> of(MarkedArticle marked) {
    String text = marked.article().text();
    List<List<Span>> sentences = new ArrayList<>();
    List<Span> sentence = new ArrayList<>();
    int mark = 0;
    for (Span word : Words.of(text)) {
      while (mark < marked.marks().size() && end(marked.marks().get(mark)) <= word.start()) {
        mark++;
      }
      if (mark < marked.marks().size() && marked.marks().get(mark).span().touches(word)) {
        continue;
      }
      if (!sentence.isEmpty()
          && SentenceEnds.isBetween(text, sentence.get(sentence.size() - 1).end(), word.start())) {
        sentences.add(sentence);
        sentence = new ArrayList<>();
      }
      sentence.add(word);
    }
    if (!sentence.isEmpty()) {
      sentences.add(sentence);
    }
    return sentences;
  }

  private static int end(Mark mark) {
    return mark.span().end();
  }
}
