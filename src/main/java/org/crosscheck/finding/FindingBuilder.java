package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.article.ContentId;
import org.crosscheck.event.EventMention;
import org.crosscheck.rules.Rules;

/** Makes one finding of the verdicts that give the same two answers to the same question. */
final class FindingBuilder {
  private final Sentences sentences;

  FindingBuilder(Rules rules) {
    sentences = new Sentences(rules.eventNouns());
  }

  Finding build(List<PairVerdict> group) {
    PairVerdict best =
        group.stream()
            .max(Comparator.comparingDouble((PairVerdict p) -> p.verdict().confidence()))
            .orElseThrow();
    Map<String, Position> positions = new LinkedHashMap<>();
    List<EventMention> mentions = new ArrayList<>();
    for (PairVerdict p : group) {
      Verdict v = p.verdict();
      boolean turned = !v.valueA().equals(best.verdict().valueA());
      boolean agree = v.relation() == Relation.AGREES;
      add(positions, mentions, p.a(), v.valueA(), turned && !agree ? 1 : 0);
      add(positions, mentions, p.b(), v.valueB(), turned || agree ? 0 : 1);
    }
    List<Position> sorted =
        positions.values().stream()
            .sorted(
                Comparator.comparingInt(Position::side)
                    .thenComparing(Position::outlet)
                    .thenComparing(Position::claimId))
            .toList();
    Verdict v = best.verdict();
    return new Finding(
        id(v.relation(), v.aspect(), v.rule(), sorted),
        best.eventId(),
        best.a().storyId(),
        v.relation(),
        v.aspect(),
        v.confidence(),
        sentences.of(best, sorted),
        v.rule(),
        v.steps(),
        Explanations.of(best.pair(), v),
        voice(mentions),
        origins(mentions),
        sorted);
  }

  private static void add(
      Map<String, Position> positions,
      List<EventMention> mentions,
      EventMention mention,
      String value,
      int side) {
    Position position = Position.of(mention.claim(), side, value);
    if (positions.putIfAbsent(position.claimId(), position) == null) {
      mentions.add(mention);
    }
  }

  private static String origin(EventMention mention) {
    return mention.origin() == null ? mention.claim().articleId() : mention.origin();
  }

  /** How many independent origins some mentions have. */
  static int origins(List<EventMention> mentions) {
    return (int) mentions.stream().map(FindingBuilder::origin).distinct().count();
  }

  /** Whose words some mentions are: the outlets' {@code own}, their {@code sources}' or both. */
  static String voice(List<EventMention> mentions) {
    long own = mentions.stream().filter(m -> m.claim().attribution() == null).count();
    return own == mentions.size() ? "own" : own == 0 ? "sources" : "mixed";
  }

  /** The id of a finding, the same wherever its claims are found again. */
  static String id(Relation relation, Aspect aspect, String rule, List<Position> positions) {
    List<Object> parts = new ArrayList<>(List.of(relation, aspect, rule));
    positions.forEach(p -> parts.add(p.claimId()));
    return ContentId.of("finding", parts.toArray());
  }
}
