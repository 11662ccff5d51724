package org.crosscheck.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.crosscheck.finding.Aspect;
import org.crosscheck.finding.Relation;

/** The findings of an earlier run, from its {@code findings.jsonl}. */
public final class EarlierFindings {
  private static final JsonMapper JSON = new JsonMapper();

  private EarlierFindings() {}

  /**
   * The findings of the file's lines, by one line each.
   *
   * @throws JsonProcessingException where a line is no finding
   */
  public static List<FindingHead> read(Stream<String> lines) throws JsonProcessingException {
    List<FindingHead> heads = new ArrayList<>();
    for (String line : lines.filter(l -> !l.isBlank()).toList()) {
      heads.add(head(JSON.readTree(line)));
    }
    return heads;
  }

  private static FindingHead head(JsonNode finding) {
    List<String> outlets = new ArrayList<>();
    finding.path("positions").forEach(p -> outlets.add(p.path("outlet").asText()));
    String aspect = finding.path("aspect").asText().toUpperCase(Locale.ROOT).replace('-', '_');
    return new FindingHead(
        finding.path("id").asText(),
        finding.path("storyId").asText(),
        "",
        Relation.valueOf(finding.path("relation").asText()),
        Aspect.valueOf(aspect),
        finding.path("confidence").asDouble(),
        finding.path("explanation").asText(),
        finding.path("origins").asInt(),
        outlets.stream().distinct().sorted().toList(),
        List.of(),
        null,
        null);
  }
}
