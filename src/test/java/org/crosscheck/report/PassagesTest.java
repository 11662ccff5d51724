package org.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class PassagesTest {
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
    Elements rows = page(SampleRuns.acrossStories()).select(".sides tbody tr");
    assertThat(rows.get(1).select("td:nth-child(6), td:nth-child(7)").eachText())
        .containsExactly("stated as fact", "2024-06-01");
    assertThat(page(SampleRuns.acrossStories()).select(".card").attr("data-to"))
        .isEqualTo("2024-06-01");
  }

  @Test
  void aPassageStandsInItsSentence() {
    assertThat(page(SampleRuns.acrossStories()).select(".sides .words").eachText())
        .containsExactly("A bomb killed six people, wounding 30.", "It killed six, wire said.");
    assertThat(page(SampleRuns.acrossStories()).select(".sides .words a").eachText())
        .containsExactly("killed six people", "It killed six");
  }

  @Test
  void comparedDaysAreTold() {
    assertThat(page(SampleRuns.acrossStories()).select(".sides td:nth-child(4)").eachText())
        .containsExactly("the night of 1 May 2024", "2 May 2024");
    assertThat(page(SampleRuns.acrossStories()).select(".card figure")).isEmpty();
  }
}
