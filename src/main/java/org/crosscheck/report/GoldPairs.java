package org.crosscheck.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.finding.LabelledPair;

/** Reads the labelled pairs of a {@code *.gold.json} file: relations, and traps that are none. */
public final class GoldPairs {
  private static final JsonMapper JSON = new JsonMapper();

  private GoldPairs() {}

  /**
   * The pairs of one file's content.
   *
   * @throws JsonProcessingException where it is no JSON
   */
  public static List<LabelledPair> read(String content) throws JsonProcessingException {
    JsonNode gold = JSON.readTree(content);
    List<LabelledPair> pairs = new ArrayList<>();
    gold.path("relations").forEach(r -> pairs.add(pair(r, r.path("relation").asText())));
    gold.path("traps").forEach(t -> pairs.add(pair(t, "TRAP")));
    return pairs;
  }

  private static LabelledPair pair(JsonNode node, String relation) {
    return new LabelledPair(
        node.at("/a/article").asText(),
        node.at("/a/text").asText(),
        node.at("/b/article").asText(),
        node.at("/b/text").asText(),
        relation,
        node.path("aspect").asText(""));
  }
}
