package org.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.finding.Aspect;
import org.crosscheck.finding.Relation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class PassagesTest {
  /** Two stories of one article each; a finding of the first compares claims of both. */
  private static SampleRun acrossStories() {
    SampleRun run = new SampleRun();
    run.article("post", "Post", "2024-05-02", "Bomb", "A bomb killed six people, wounding 30.");
    run.article("wire", "Wire", "2024-06-01", "A month on", "It killed six, wire said.");
    run.story("story-bomb", "Bomb", List.of("post"));
    run.story("story-month", "A month on", List.of("wire"));
    String first = run.claim("post", "killed six people");
    String second = run.claim("wire", "It killed six");
    run.finding(
        Relation.DISAGREES,
        Aspect.DATE,
        .9,
        null,
        "Date: Post the night of 1 May 2024, Wire 2 May 2024.",
        List.of(
            run.position(first, 0, "2024-05-01TNI", "killed six people"),
            run.position(second, 1, "2024-05-02", "It killed six")));
    return run;
  }

  private static Document page(SampleRun run) {
    ReportData data = run.data(false);
    return Jsoup.parse(
        new StoryPages(data.frame())
            .of(new ReportContents(data).stories().get(0))
            .get(0)
            .content());
  }

  @Test
  void aPassageOfAnotherStoryHasItsCertaintyAndDateToo() {
    Elements rows = page(acrossStories()).select(".sides tbody tr");
    assertThat(rows.get(1).select("td:nth-child(6), td:nth-child(7)").eachText())
        .containsExactly("stated as fact", "2024-06-01");
    assertThat(page(acrossStories()).select(".card").attr("data-to")).isEqualTo("2024-06-01");
  }

  @Test
  void aPassageStandsInItsSentence() {
    assertThat(page(acrossStories()).select(".sides .words").eachText())
        .containsExactly("A bomb killed six people, wounding 30.", "It killed six, wire said.");
    assertThat(page(acrossStories()).select(".sides .words a").eachText())
        .containsExactly("killed six people", "It killed six");
  }

  @Test
  void comparedDaysAreTold() {
    assertThat(page(acrossStories()).select(".sides td:nth-child(4)").eachText())
        .containsExactly("the night of 1 May 2024", "2 May 2024");
    assertThat(page(acrossStories()).select(".card figure")).isEmpty();
  }
}
