package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.TimeExpression;
import org.crosscheck.event.EventMention;

/** The numbers and times of a whole sentence, whichever of its clauses they stand in. */
record SentenceFacts(List<Quantity> quantities, List<TimeExpression> times) {
  SentenceFacts {
    quantities = List.copyOf(quantities);
    times = List.copyOf(times);
  }

  /** The facts of the sentences of some claims, by {@link #key}. */
  static Map<String, SentenceFacts> of(List<EventMention> mentions) {
    Map<String, SentenceFacts> facts = new LinkedHashMap<>();
    for (EventMention mention : mentions) {
      facts.merge(key(mention), of(mention), SentenceFacts::with);
    }
    return facts;
  }

  static SentenceFacts of(EventMention mention) {
    return new SentenceFacts(mention.claim().quantities(), mention.claim().times());
  }

  static String key(EventMention mention) {
    Claim claim = mention.claim();
    return claim.articleId() + claim.part() + claim.sentence();
  }

  private SentenceFacts with(SentenceFacts other) {
    List<Quantity> numbers = new ArrayList<>(quantities);
    other.quantities.stream().filter(q -> !numbers.contains(q)).forEach(numbers::add);
    List<TimeExpression> when = new ArrayList<>(times);
    other.times.stream().filter(t -> !when.contains(t)).forEach(when::add);
    return new SentenceFacts(numbers, when);
  }
}
