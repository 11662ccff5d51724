package org.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.finding.Aspect;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Omission;
import org.crosscheck.finding.Relation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ArticlePageTest {
  private static Document page(SampleRun run, boolean passagesOnly, String articleId) {
    ReportData data = run.data(passagesOnly);
    ArticleContent content =
        new ReportContents(data)
            .articles().stream()
                .filter(a -> a.head().id().equals(articleId))
                .findFirst()
                .orElseThrow();
    return Jsoup.parse(new ArticlePage(data.frame()).of(content).content());
  }

  @Test
  void theWholeTextStandsOnThePage() {
    Document page = page(SampleRuns.flood(), false, "harbour-post-1");
    page.select("sup").remove();
    assertThat(page.select("p.text").text())
        .isEqualTo(
            "LOWMERE, May 2. At least 12 people died when the river rose on Tuesday night."
                + " \"We were warned too late,\" mayor Ana Kovac said. The government denies it.");
  }

  @Test
  void sourceCueContentAndNamesHaveTheirOwnMarks() {
    Document page = page(SampleRuns.flood(), false, "harbour-post-1");
    assertThat(page.select(".para .who").text()).isEqualTo("mayor Ana Kovac");
    assertThat(page.select(".para .cue").text()).isEqualTo("said");
    assertThat(page.select(".para .said").text()).isEqualTo("\" We were warned too late ,\"");
    assertThat(page.select(".para a.name").attr("href")).isEqualTo("../name/name-kovac.html");
    assertThat(page.select(".furniture.dateline").text()).isEqualTo("LOWMERE, May 2.");
  }

  @Test
  void aPassageLeadsToItsStrongestFindingAndItsNotesNameTheOthers() {
    Document page = page(SampleRuns.flood(), false, "harbour-post-1");
    assertThat(page.select("a.hit").first().attr("href"))
        .startsWith("../story/story-flood.html#f-finding-");
    assertThat(page.select(".notes").first().text())
        .contains("Disagree, numbers", "Updated", "with North Wire");
  }

  @Test
  void whatOthersLeaveOutStandsBelowTheTextAndNotInItsMargin() {
    SampleRun run = SampleRuns.flood();
    Document before = page(run, false, "harbour-post-1");
    Finding late = run.findings.get(2);
    run.findings.add(
        new Finding(
            "finding-left-out",
            late.eventId(),
            late.storyId(),
            Relation.COVERAGE,
            Aspect.OMITTED,
            .6,
            "North Wire leaves out what Daily Beacon, Harbour Post had told",
            "coverage",
            List.of(Omission.step("North Wire", .2)),
            List.of(),
            "own",
            2,
            late.positions()));
    Document page = page(run, false, "harbour-post-1");
    assertThat(page.select(".notes").text()).isEqualTo(before.select(".notes").text());
    assertThat(page.select(".told li").eachText())
        .containsExactly("We were warned too late not found in North Wire");
    assertThat(page.select(page.select(".told a").first().attr("href"))).hasSize(1);
  }

  @Test
  void aPassageHasTheColourOfItsStrongestFinding() {
    Document page = page(SampleRuns.flood(), false, "harbour-post-1");
    assertThat(page.select("a.hit").first().className()).isEqualTo("seg hit rel-disagrees");
  }

  @Test
  void passagesOnlyPrintsNoOtherSentence() {
    Document page = page(SampleRuns.flood(), true, "harbour-post-1");
    assertThat(page.select("p.text").text())
        .contains("At least 12 people died")
        .doesNotContain("The government denies it");
  }

  @Test
  void hostileTextStaysText() {
    Document page = page(SampleRuns.hostile(), false, "x");
    assertThat(page.select("p.text").text()).contains("</p></main>-->");
    assertThat(page.select("main script, main img, [onmouseover]")).isEmpty();
  }
}
