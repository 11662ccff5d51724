package org.crosscheck.growth;

import java.util.function.Consumer;
import org.crosscheck.article.Article;
import org.crosscheck.article.MarkReader;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.RulesSource;

/** Marks a text's furniture; loaded so that its steps are counted. */
public final class MarksOfText implements Consumer<String> {
  private final MarkReader marks = new MarkReader(Rules.read(new RulesSource(null)));

  @Override
  public void accept(String text) {
    marks.mark(new Article("a", "BBC", "2017-04-12", "The talks failed", null, "test", text));
  }
}
