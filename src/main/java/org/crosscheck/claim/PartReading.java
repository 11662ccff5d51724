package org.crosscheck.claim;

import java.util.List;
import org.crosscheck.article.Part;
import org.crosscheck.article.Span;

/** What was read from one part of an article before its claims are put together. */
record PartReading(
    PartText text,
    List<Attribution> attributions,
    ContentIndex contents,
    List<Quantity> quantities,
    List<TimeExpression> times) {

  Part part() {
    return text.part();
  }

  /** The innermost attribution in whose content a word stands; null for none. */
  Attribution attributionOf(Span word) {
    int index = contents.at(word.start());
    return index < 0 ? null : attributions.get(index);
  }

  /** The same reading with the quantities and times of one sentence only. */
  PartReading within(Span sentence) {
    return new PartReading(
        text,
        attributions,
        contents,
        quantities.stream().filter(q -> sentence.contains(q.span())).toList(),
        times.stream().filter(t -> sentence.contains(t.span())).toList());
  }
}
