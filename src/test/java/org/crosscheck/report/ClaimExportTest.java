package org.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crosscheck.finding.Aspect;
import org.crosscheck.finding.Relation;
import org.junit.jupiter.api.Test;

class ClaimExportTest {
  @Test
  void eachClaimOfAFindingIsDescribedThoughItsArticleTellsAnotherStory() throws IOException {
    SampleRun run = new SampleRun();
    run.article("post", "Post", "2024-05-02", "Bomb", "A bomb killed six people.");
    run.article("wire", "Wire", "2024-06-01", "A month on", "The bomb killed seven people.");
    run.story("story-bomb", "Bomb", List.of("post"));
    run.story("story-month", "A month on", List.of("wire"));
    String first = run.claim("post", "killed six people");
    String second = run.claim("wire", "killed seven people");
    run.finding(
        Relation.DISAGREES,
        Aspect.QUANTITY,
        .9,
        null,
        "Dead: Post 6, Wire 7.",
        List.of(
            run.position(first, 0, "6", "six people"),
            run.position(second, 1, "7", "seven people")));
    StoryContent story = new ReportContents(run.data(false)).stories().get(0);

    JsonNode graph = new ObjectMapper().readTree(ClaimExport.of(story)).path("@graph");

    Set<String> described = new TreeSet<>();
    graph.forEach(
        node -> {
          if (node.path("@type").asText().equals("Claim")) {
            described.add(
                node.path("text").asText()
                    + ", "
                    + node.path("appearance").path("publisher").path("name").asText()
                    + " "
                    + node.path("appearance").path("datePublished").asText());
          }
        });
    assertThat(described)
        .containsExactly(
            "killed seven people, Wire 2024-06-01", "killed six people, Post 2024-05-02");
  }
}
