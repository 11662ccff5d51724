package org.crosscheck.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crosscheck.event.PairObservation;
import org.crosscheck.finding.Aspect;
import org.crosscheck.finding.Evaluator;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Position;
import org.crosscheck.finding.Relation;

/** Reads what evaluation needs of a run's data files. */
public final class RunReader {
  private static final JsonMapper JSON = new JsonMapper();

  private RunReader() {}

  /**
   * An evaluator that holds the run.
   *
   * @param lines the lines of a data file by its name, such as {@code claims}
   * @throws JsonProcessingException where a line is no JSON
   */
  public static Evaluator evaluator(Function<String, Stream<String>> lines)
      throws JsonProcessingException {
    Evaluator evaluator = new Evaluator();
    each(
        lines.apply("articles"),
        a -> evaluator.addArticle(text(a, "id"), text(a, "title"), text(a, "text")));
    Map<String, String> events = new HashMap<>();
    each(
        lines.apply("events"),
        e -> e.path("claimIds").forEach(c -> events.put(c.asText(), text(e, "id"))));
    each(
        lines.apply("claims"),
        c ->
            evaluator.addClaim(
                text(c, "articleId"),
                text(c, "id"),
                text(c, "text"),
                events.getOrDefault(text(c, "id"), "")));
    each(lines.apply("findings"), f -> evaluator.addFinding(finding(f)));
    return evaluator;
  }

  /**
   * Hands on what was observed on pairs of claims, as {@code run --observations} writes it.
   *
   * @throws JsonProcessingException where a line is no JSON
   */
  public static void observations(Stream<String> lines, Consumer<PairObservation> reader)
      throws JsonProcessingException {
    each(
        lines,
        o -> {
          List<Double> values = new ArrayList<>();
          o.path("values").forEach(v -> values.add(v.asDouble()));
          reader.accept(new PairObservation(text(o, "id"), text(o, "articles"), values));
        });
  }

  private static void each(Stream<String> lines, Consumer<JsonNode> row)
      throws JsonProcessingException {
    try (lines) {
      for (String line : (Iterable<String>) lines::iterator) {
        row.accept(JSON.readTree(line));
      }
    }
  }

  private static Finding finding(JsonNode f) {
    List<Position> positions = new ArrayList<>();
    f.path("positions").forEach(p -> positions.add(position(p)));
    String aspect = text(f, "aspect").toUpperCase(Locale.ROOT).replace('-', '_');
    return new Finding(
        text(f, "id"),
        text(f, "eventId"),
        text(f, "storyId"),
        Relation.valueOf(text(f, "relation")),
        Aspect.valueOf(aspect),
        f.path("confidence").asDouble(),
        text(f, "explanation"),
        text(f, "rule"),
        List.of(),
        List.of(),
        text(f, "voice"),
        f.path("origins").asInt(),
        positions);
  }

  private static Position position(JsonNode p) {
    return new Position(
        text(p, "claimId"),
        text(p, "articleId"),
        text(p, "outlet"),
        p.path("side").asInt(),
        text(p, "value"),
        text(p, "quote"),
        text(p, "speaker"));
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asText("");
  }
}
