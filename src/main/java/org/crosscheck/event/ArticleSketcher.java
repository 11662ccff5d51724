package org.crosscheck.event;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.article.Article;
import org.crosscheck.article.Mark;
import org.crosscheck.article.MarkedArticle;
import org.crosscheck.article.SentenceEnds;
import org.crosscheck.article.Span;
import org.crosscheck.article.Words;
import org.crosscheck.rules.CommonWords;

/** Reads the words of an article that tell which story it belongs to. */
public final class ArticleSketcher implements Serializable {
  private static final long serialVersionUID = 1;
  private static final String QUOTES = "\"'“”‘’«»„:";
  private static final int LEAD_WORDS = 80;
  private static final int LEAST_LETTERS = 2;

  /** Hostile texts may be books: words after these add nothing to what an article is about. */
  private static final int MOST_WORDS = 5000;

  private final CommonWords common;

  public ArticleSketcher(CommonWords common) {
    this.common = common;
  }

  /** The sketch of an article's title and unmarked body. */
  public ArticleSketch sketch(MarkedArticle marked) {
    Article article = marked.article();
    Terms terms = new Terms();
    terms.read(article.title(), Words.of(article.title()), true);
    List<Span> body = body(marked);
    terms.read(article.text(), body, false);
    PublicationDay day = PublicationDay.of(article);
    String lead = lead(article.text(), body);
    return new ArticleSketch(
        article.id(),
        article.outlet(),
        day.iso(),
        article.title(),
        day.isKnown() ? DaysNamed.in(article.title() + "\n" + lead, day.day()) : List.of(),
        List.copyOf(terms.byForm.values()));
  }

  /** Marks come in the order of the text, so both lists are walked once. */
  private static List<Span> body(MarkedArticle marked) {
    List<Mark> marks = marked.marks();
    List<Span> body = new ArrayList<>();
    int mark = 0;
    for (Span word : Words.of(marked.article().text())) {
      while (mark < marks.size() && marks.get(mark).span().end() <= word.start()) {
        mark++;
      }
      if (mark == marks.size() || !marks.get(mark).span().touches(word)) {
        body.add(word);
      }
    }
    return body.subList(0, Math.min(MOST_WORDS, body.size()));
  }

  private static String lead(String text, List<Span> body) {
    return body.isEmpty()
        ? ""
        : text.substring(
            body.get(0).start(), body.get(Math.min(LEAD_WORDS, body.size()) - 1).end());
  }

  private final class Terms {
    final Map<String, SketchTerm> byForm = new TreeMap<>();

    void read(String text, List<Span> words, boolean isTitle) {
      String before = null;
      int beforeEnd = 0;
      for (int i = 0; i < words.size(); i++) {
        Span word = words.get(i);
        String form = BaseForms.of(word.cut(text));
        if (form.length() < LEAST_LETTERS || common.isEmpty(form)) {
          continue;
        }
        if (before != null && SentenceEnds.isBetween(text, beforeEnd, word.start())) {
          before = null;
        }
        boolean isLead = !isTitle && i < LEAD_WORDS;
        add(form, false, isTitle, isLead);
        if (before != null) {
          add(before + " " + form, true, isTitle, isLead);
        }
        if (!isTitle && i > 0 && !begins(text, words.get(i - 1).end(), word.start())) {
          boolean capital = Character.isUpperCase(text.charAt(word.start()));
          add(new SketchTerm(form, false, 0, 0, 0, capital ? 1 : 0, capital ? 0 : 1));
        }
        before = form;
        beforeEnd = word.end();
      }
    }

    private void add(String form, boolean isPair, boolean isTitle, boolean isLead) {
      add(new SketchTerm(form, isPair, isTitle ? 1 : 0, isLead ? 1 : 0, isTitle ? 0 : 1, 0, 0));
    }

    private void add(SketchTerm term) {
      byForm.merge(term.form(), term, SketchTerm::plus);
    }
  }

  /** Whether a sentence or a quotation begins between two words: there any word has a capital. */
  private static boolean begins(String text, int from, int to) {
    return SentenceEnds.isBetween(text, from, to)
        || text.substring(from, to).chars().anyMatch(c -> QUOTES.indexOf(c) >= 0);
  }
}
