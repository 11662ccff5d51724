package org.crosscheck.article;

import java.io.Serializable;
import java.util.List;
import org.crosscheck.rules.Rules;

/**
 * Marks the stretches of an article's body that make no claim. Marks never overlap, come in the
 * order of the text, and change nothing in it. In doubt a stretch stays unmarked: a caption read as
 * news costs less than news lost.
 */
public final class MarkReader implements Serializable {
  private static final long serialVersionUID = 1;

  /** What finds first keeps its stretch. */
  private final List<MarkFinder> finders;

  public MarkReader(Rules rules) {
    finders =
        List.of(
            new RepeatedHeadline(),
            new FurnitureLines(rules),
            new Openings(rules),
            new Standfirsts(),
            new Endings(rules),
            new Captions(rules.captionVerbs()),
            new Bylines(),
            new Headings());
  }

  public MarkedArticle mark(Article article) {
    Layout layout = new Layout(article);
    MarkSheet sheet = new MarkSheet();
    finders.forEach(finder -> finder.find(layout, sheet));
    return new MarkedArticle(article, sheet.marks());
  }
}
