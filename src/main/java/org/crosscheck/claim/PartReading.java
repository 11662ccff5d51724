package org.crosscheck.claim;

import java.util.List;
import org.crosscheck.article.Part;
import org.crosscheck.article.Span;
import org.crosscheck.language.DependencyTree;

/** What was read from one part of an article before its claims are put together. */
record PartReading(
    Part part,
    List<DependencyTree> trees,
    List<Attribution> attributions,
    List<Quantity> quantities,
    List<TimeExpression> times) {

  /** The innermost attribution whose content holds the span; null for none. */
  Attribution attributionOf(Span span) {
    Attribution innermost = null;
    int least = Integer.MAX_VALUE;
    for (Attribution a : attributions) {
      for (Span content : a.content()) {
        if (content.contains(span) && content.length() < least) {
          innermost = a;
          least = content.length();
        }
      }
    }
    return innermost;
  }
}
