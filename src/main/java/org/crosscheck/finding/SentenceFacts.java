package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.TimeExpression;
import org.crosscheck.event.EventMention;

/**
 * The numbers, times, predicates and content words of a whole sentence, whichever of its clauses
 * hold them.
 *
 * @param key names the sentence
 */
record SentenceFacts(
    String key,
    List<Quantity> quantities,
    List<TimeExpression> times,
    List<String> predicates,
    List<String> content) {
  SentenceFacts {
    quantities = List.copyOf(quantities);
    times = List.copyOf(times);
    predicates = List.copyOf(predicates);
    content = List.copyOf(content);
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
    Claim claim = mention.claim();
    return new SentenceFacts(
        key(mention),
        claim.quantities(),
        claim.times(),
        List.of(claim.predicate().lemma()),
        claim.content());
  }

  static String key(EventMention mention) {
    Claim claim = mention.claim();
    return claim.articleId()
        + claim.part()
        + claim.sentence().start()
        + '-'
        + claim.sentence().end();
  }

  /** The one date that the sentence gives, null where it gives none or several. */
  TimeExpression onlyDate() {
    List<TimeExpression> dates =
        times.stream().filter(t -> Times.isMoment(t) && Times.hasDays(t)).toList();
    return dates.size() == 1 ? dates.get(0) : null;
  }

  private SentenceFacts with(SentenceFacts other) {
    List<Quantity> numbers = new ArrayList<>(quantities);
    other.quantities.stream().filter(q -> !numbers.contains(q)).forEach(numbers::add);
    List<TimeExpression> when = new ArrayList<>(times);
    other.times.stream().filter(t -> !when.contains(t)).forEach(when::add);
    List<String> doings = new ArrayList<>(predicates);
    doings.addAll(other.predicates);
    List<String> stated =
        Stream.concat(content.stream(), other.content.stream()).distinct().toList();
    return new SentenceFacts(key, numbers, when, doings, stated);
  }
}
