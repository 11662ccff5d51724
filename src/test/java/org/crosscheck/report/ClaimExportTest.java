package org.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ClaimExportTest {
  @Test
  void eachClaimOfAFindingIsDescribedThoughItsArticleTellsAnotherStory() throws IOException {
    SampleRun run = SampleRuns.acrossStories();
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
        .containsExactly("It killed six, Wire 2024-06-01", "killed six people, Post 2024-05-02");
  }
}
