package org.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.finding.Aspect;
import org.crosscheck.finding.Position;
import org.crosscheck.finding.Relation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class StoryPagesTest {
  private static List<Page> pages(SampleRun run) {
    ReportData data = run.data(false);
    return new StoryPages(data.frame()).of(new ReportContents(data).stories().get(0));
  }

  private static Document first(SampleRun run) {
    return Jsoup.parse(pages(run).get(0).content());
  }

  @Test
  void disagreementsComeFirstThenWhatNeedsALookLess() {
    assertThat(first(SampleRuns.flood()).select(".cards h2").eachText())
        .containsExactly("Disagree 1", "Updated 1", "Vary 1", "Agree 1");
  }

  @Test
  void aCardShowsTheSidesWithTheirWordsValuesAndPlaces() {
    Document page = first(SampleRuns.flood());
    assertThat(page.select(".card").first().select("tbody tr").first().text())
        .isEqualTo(
            "A Harbour Post At least 12 people died at least 12 own voice stated as fact"
                + " 2024-05-02");
    assertThat(page.select(".card .words a").first().attr("href"))
        .startsWith("../article/harbour-post-1.html#c-claim-");
  }

  @Test
  void aFoldedCardsTitleKeepsThePassagesThatItHides() {
    SampleRun run = SampleRuns.flood();
    String sentence = "How sure it is: Post certain (“it rained”), Wire open (“rain is likely”).";
    List<Position> positions = run.findings.get(0).positions();
    run.finding(Relation.VARIES, Aspect.CERTAINTY, .9, "event-toll", sentence, positions);
    run.finding(Relation.DISAGREES, Aspect.CERTAINTY, .1, "event-toll", sentence, positions);
    assertThat(first(run).select(".card h3").eachText())
        .contains(sentence, "How sure it is: Post certain, Wire open.");
  }

  @Test
  void aNumberFindingHasAPictureOfItsBounds() {
    assertThat(first(SampleRuns.flood()).select(".card").first().select("svg .whisker")).hasSize(1);
  }

  @Test
  void theGridShowsEachOutletsWordsOnASharedFact() {
    Document page = first(SampleRuns.flood());
    assertThat(page.select("table.facts tbody tr").first().select("td").eachText())
        .containsExactly("B Nine people died", "A At least 12 people died", "not found");
  }

  @Test
  void countsAreShownAsOutletsAndAsIndependentOrigins() {
    assertThat(first(SampleRuns.flood()).select(".lead").text())
        .isEqualTo("2024-05-02 to 2024-05-03 · 3 articles · 3 outlets · 3 independent origins");
  }

  @Test
  void aJudgementThatTheRunReadIsShown() {
    assertThat(first(SampleRuns.flood()).select(".judged").text())
        .isEqualTo("Reviewed on 2024-05-04 by RM: right checked by telephone");
  }

  @Test
  void aLongStoryIsCutIntoPagesUnderHalfAMegabyte() {
    List<Page> pages = pages(SampleRuns.big(2, 4000));
    assertThat(pages).hasSizeGreaterThan(30);
    assertThat(pages)
        .filteredOn(p -> p.path().endsWith(".html"))
        .allMatch(p -> p.content().getBytes(StandardCharsets.UTF_8).length < 500_000);
  }

  @Test
  void everyFindingOfALongStoryIsFoundFromItsFirstPage() {
    List<Page> pages = pages(SampleRuns.big(2, 4000));
    Page places =
        pages.stream().filter(p -> p.path().startsWith("lookup/")).findFirst().orElseThrow();
    Document last = Jsoup.parse(pages.get(pages.size() - 4).content());
    String anchor = last.select(".card").last().id();
    assertThat(places.content())
        .contains("\"" + anchor + "\":\"" + pages.get(pages.size() - 4).path());
  }

  @Test
  void eachCountLeadsToTheSectionItCounts() {
    Map<String, Document> pages = new TreeMap<>();
    for (Page page : pages(SampleRuns.big(4, 400))) {
      pages.put(page.path(), Jsoup.parse(page.content()));
    }
    List<Element> counts = pages.get("story/story-0.html").select(".relations a");
    assertThat(counts).hasSize(7);
    for (Element count : counts) {
      String[] place = count.attr("href").split("#");
      Document page = pages.get(place[0].isEmpty() ? "story/story-0.html" : place[0].substring(3));
      assertThat(page.select("#" + place[1])).as(count.attr("href")).hasSize(1);
    }
  }

  @Test
  void aStoryAtAGlanceShowsTheSideOfEachOutlet() {
    Document page = first(SampleRuns.flood());
    assertThat(page.select(".sides-picture .lane").eachText())
        .containsExactly("Daily Beacon", "Harbour Post", "North Wire");
    assertThat(page.select(".sides-picture a").first().select(".letter").eachText())
        .containsExactly("A", "B");
    assertThat(page.select(".sides-picture a").first().attr("href"))
        .isEqualTo(page.select(".card .permalink").first().attr("href"));
  }

  @Test
  void dataStandsBesideThePage() {
    List<Page> pages = pages(SampleRuns.flood());
    assertThat(pages)
        .extracting(Page::path)
        .contains("story/story-flood.csv", "story/story-flood.jsonld");
    assertThat(pages.get(2).content()).contains("\"@type\":\"Claim\"", "\"appearance\"");
  }
}
