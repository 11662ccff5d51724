package org.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListExportsTest {
  @Test
  void anOutletsCountsAreThoseOfItsPairs() {
    List<PairCount> pairs =
        List.of(
            new PairCount("Beacon", "Post", 3, 2, 1, 0),
            new PairCount("=Wire", "Post", 1, 0, 4, 0),
            new PairCount("=Wire", "Beacon", 9, 9, 9, 9));
    Page page =
        ListExports.outlets(
            List.of(OutletSummary.of("Post", 7, 5, PairCounts.byOutlet(pairs).get("Post"))));
    assertThat(page.path()).isEqualTo("outlets.csv");
    assertThat(page.content())
        .isEqualTo("outlet,articles,origins,agree,vary,disagree\r\nPost,7,5,4,2,5\r\n");
  }

  @Test
  void aNameHasALineForEachFormAndOutletAndNoCellIsAFormula() {
    Page names = ListExports.names(SampleRuns.flood().names);
    assertThat(names.content())
        .isEqualTo(
            "name,canonical,kind,form,outlet,uses\r\n"
                + "name-kovac,Ana Kovac,person,Ana Kovac,Harbour Post,1\r\n"
                + "name-kovac,Ana Kovac,person,Anna Kovač,Daily Beacon,1\r\n");
    Page pairs = ListExports.matrix(List.of(new PairCount("=Wire", "Post", 1, 0, 0, 0)));
    assertThat(pairs.content()).contains("\"'=Wire\",Post,1,0,0,0");
  }

  @Test
  void aStorysFindingsStandByRelation() {
    StorySummary story =
        new StorySummary(
            "story-1",
            "Flood",
            null,
            null,
            3,
            2,
            2,
            List.of(),
            List.of(1L, 0L, 2L, 0L, 0L, 4L, 0L));
    assertThat(ListExports.stories(List.of(story)).content())
        .startsWith("story,headline,from,to,articles,outlets,origins,disagrees,undecided,updated,")
        .endsWith("story-1,Flood,,,3,2,2,1,0,2,0,0,4,0\r\n");
  }
}
