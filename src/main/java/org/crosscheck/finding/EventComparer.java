package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.event.EventMention;
import org.crosscheck.rules.Rules;

/** Compares what the outlets state about one event, pair by pair, and gathers the findings. */
public final class EventComparer {
  /** An event with more claims is compared by the first of them: pairs grow with the square. */
  private static final int MOST_CLAIMS = 80;

  static final Comparator<EventMention> ORDER =
      Comparator.comparing((EventMention m) -> m.published() == null ? "9" : m.published())
          .thenComparing(m -> m.claim().outlet())
          .thenComparing(m -> m.claim().articleId())
          .thenComparing(m -> m.claim().predicate().start())
          .thenComparing(m -> m.claim().id());

  private final PairReader pairReader;
  private final List<Comparison> comparisons;
  private final FindingBuilder builder = new FindingBuilder();

  public EventComparer(Rules rules) {
    WordMeaning meaning = new WordMeaning(rules);
    pairReader = new PairReader(meaning);
    comparisons = Comparisons.all(meaning);
  }

  /** The findings about an event that is known by its claims alone. */
  public List<Finding> compare(List<EventMention> mentions) {
    return compare("", mentions);
  }

  /** The findings about an event, in the order of their ids. */
  public List<Finding> compare(String eventId, List<EventMention> mentions) {
    List<EventMention> ordered = mentions.stream().sorted(ORDER).limit(MOST_CLAIMS).toList();
    List<PairVerdict> verdicts = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      for (int j = i + 1; j < ordered.size(); j++) {
        if (areIndependent(ordered.get(i), ordered.get(j))) {
          verdicts.addAll(compare(ordered.get(i), ordered.get(j)));
        }
      }
    }
    return findings(eventId, verdicts);
  }

  /** One finding for all verdicts that give the same two answers to one question. */
  List<Finding> findings(String eventId, List<PairVerdict> verdicts) {
    Map<String, List<PairVerdict>> groups = new LinkedHashMap<>();
    for (PairVerdict verdict : verdicts) {
      groups.computeIfAbsent(verdict.group(), k -> new ArrayList<>()).add(verdict);
    }
    return groups.values().stream()
        .map(group -> builder.build(eventId, group))
        .sorted(Comparator.comparing(Finding::id))
        .toList();
  }

  List<PairVerdict> compare(EventMention a, EventMention b) {
    Pair pair = pairReader.read(a, b);
    List<PairVerdict> verdicts = new ArrayList<>();
    for (Comparison comparison : comparisons) {
      comparison.compare(pair).forEach(v -> verdicts.add(new PairVerdict(a, b, v)));
    }
    return verdicts;
  }

  /** Claims of two articles that are no copies of each other. */
  static boolean areIndependent(EventMention a, EventMention b) {
    return !a.claim().articleId().equals(b.claim().articleId())
        && (a.copyGroup() == null || !a.copyGroup().equals(b.copyGroup()));
  }
}
