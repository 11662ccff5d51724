package org.crosscheck.finding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** Reads reviewers' judgements, one JSON object a line, in the report's words or in plain ones. */
public final class JudgementReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The judgements of a file, and what is wrong with its other lines. */
  public record Read(List<Judgement> judgements, List<String> problems) {
    public Read {
      judgements = List.copyOf(judgements);
      problems = List.copyOf(problems);
    }
  }

  /** The judgements of the lines; a blank line is none. */
  public Read read(List<String> lines) {
    List<Judgement> judgements = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      try {
        judgements.add(judgement(JSON.readTree(lines.get(i))));
      } catch (JsonProcessingException e) {
        problems.add((i + 1) + ": " + e.getOriginalMessage() + ", expected a JSON object");
      } catch (IllegalArgumentException e) {
        problems.add((i + 1) + ": " + e.getMessage());
      }
    }
    return new Read(judgements, problems);
  }

  private static Judgement judgement(JsonNode node) {
    String finding = first(node, "findingId", "finding", "id");
    if (finding.isEmpty()) {
      throw new IllegalArgumentException("no finding, expected a finding's id");
    }
    List<String> claims = new ArrayList<>();
    node.path("claimIds").forEach(c -> claims.add(c.asText()));
    return new Judgement(
        finding,
        verdict(first(node, "verdict", "judgement")),
        claims,
        first(node, "note"),
        first(node, "reviewer"),
        first(node, "day"));
  }

  private static String verdict(String word) {
    return switch (word) {
      case "right", "confirm" -> "right";
      case "wrong", "not-a-conflict" -> "wrong";
      case "other-event", "not-same-event" -> "other-event";
      case "unsure" -> "unsure";
      default ->
          throw new IllegalArgumentException(
              "judgement " + word + ", expected right, wrong, other-event or unsure");
    };
  }

  private static String first(JsonNode node, String... names) {
    for (String name : names) {
      if (node.hasNonNull(name)) {
        return node.get(name).asText();
      }
    }
    return "";
  }
}
