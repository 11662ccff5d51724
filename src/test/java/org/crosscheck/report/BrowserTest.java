package org.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens written reports from the file system in a real browser, where Chromium is installed. */
class BrowserTest extends OpenPages {
  private static final String STORY = "story/story-flood.html";

  @TempDir static Path folder;

  @BeforeAll
  static void writeReports() {
    ReportFolder.write(SampleRuns.flood().data(false), folder.resolve("flood"));
    ReportFolder.write(SampleRuns.hostile().data(false), folder.resolve("hostile"));
    ReportFolder.write(SampleRuns.big(500, 600).data(false), folder.resolve("big"));
    ReportFolder.write(SampleRuns.wide(210, 45).data(false), folder.resolve("wide"));
  }

  private void open(String report, String path) {
    page.navigate(folder.resolve(report).toUri() + path);
  }

  @Test
  void allPagesOpenWithoutAMessage() throws IOException {
    for (String report : List.of("flood", "hostile")) {
      for (String path : htmlFiles(report)) {
        open(report, path);
        assertThat(page.locator("h1").count()).as(path).isEqualTo(1);
      }
    }
  }

  private static List<String> htmlFiles(String report) throws IOException {
    return TestBrowser.pagesOf(folder.resolve(report));
  }

  @Test
  void theFilterIsKeptInTheAddress() {
    open("flood", "index.html");
    page.selectOption("#f-relation", "agrees");
    Locator found = page.locator(".found li");
    found.first().waitFor();
    assertThat(found.count()).isEqualTo(1);
    assertThat(page.url()).endsWith("#relation=agrees");
    page.reload();
    page.locator(".found li").first().waitFor();
    assertThat(page.locator(".found").innerText()).contains("about 400 houses");
  }

  @Test
  void anOutletPairShowsWhatTheTwoTellTogether() {
    open("flood", "matrix.html");
    page.locator("td a[aria-label^='Harbour Post and Daily Beacon']").click();
    page.locator(".found li").first().waitFor();
    assertThat(page.locator(".found li").count()).isEqualTo(2);
    assertThat(page.locator(".shown").innerText()).isEqualTo("2 of 4 findings match");
  }

  @Test
  void aStoryFiltersItsCardsAndHidesReviewedOnes() {
    open("flood", STORY);
    page.click(".fold summary");
    page.selectOption("#f-aspect", "quantity");
    assertThat(page.locator(".card:visible").count()).isEqualTo(3);
    page.check("#f-hide");
    assertThat(page.locator(".card:visible").count()).isEqualTo(2);
    page.click("button[type=reset]");
    page.locator(".shown:has-text('4 of 4')").waitFor();
  }

  @Test
  void theSearchFindsHeadlinesAndClaimsByAllTheirWords() {
    open("flood", "index.html");
    page.fill("#q", "lowmere toll");
    page.locator(".results li").first().waitFor();
    assertThat(page.locator(".results a").allInnerTexts())
        .allMatch(text -> text.toLowerCase(java.util.Locale.ROOT).contains("toll"));
    page.fill("#q", "nothing of the kind");
    page.locator(".hits:has-text('Nothing found')").waitFor();
  }

  @Test
  void aRareWordIsFoundBesideWordsThatEveryHeadlineHas() {
    open("big", "index.html");
    page.fill("#q", "headline number 57");
    page.locator(".hits:has-text('1 place')").waitFor();
    assertThat(page.locator(".results a").first().innerText()).startsWith("Headline number 57 ");
  }

  @Test
  void aFilterOfOnePageLooksInAllPagesOfItsStory() {
    open("wide", "story/story-wide-p2.html");
    page.click(".fold summary");
    page.selectOption("#f-relation", "varies");
    page.click(".whole-story");
    page.waitForURL("**/index.html#story=story-wide&relation=varies");
    page.locator(".found li").first().waitFor();
    assertThat(page.locator(".shown").innerText())
        .matches("[67] of 45 findings match, all of the story “What happened in the valley”");
    page.click("button[type=reset]");
    page.locator(".shown:has-text('45 findings in all')").waitFor();
    assertThat(page.locator("button[type=reset]").isVisible()).isFalse();
  }

  @Test
  void aMarkLeadsToItsFindingAndBack() {
    open("flood", "article/harbour-post-1.html");
    page.locator("a.hit").first().click();
    page.waitForURL("**/" + STORY + "#f-finding-*");
    page.locator(".card:target .words a").first().click();
    page.waitForURL("**/article/harbour-post-1.html#c-claim-*");
    assertThat(page.locator(".here").first().innerText()).startsWith("At least 12 people died");
  }

  @Test
  void aJudgementIsKeptAndSavedAsAFile() throws IOException {
    open("flood", STORY);
    page.locator(".card .review input[value=other-event]").first().check();
    page.reload();
    assertThat(page.locator(".card .review input[value=other-event]").first().isChecked()).isTrue();
    Download download = page.waitForDownload(() -> page.click(".basket-save"));
    assertThat(download.suggestedFilename()).isEqualTo("judgements.jsonl");
    String line = Files.readString(download.path());
    assertThat(line)
        .contains("\"verdict\":\"other-event\"", "\"findingId\":\"finding-")
        .endsWith("}\n");
  }

  @Test
  void aLongStorysFirstPageLeadsToEachOfItsFindings() {
    open("big", "story/story-0.html");
    Locator onward = page.locator(".elsewhere li").last();
    String id = onward.getAttribute("id");
    open("big", "story/story-0.html#" + id);
    page.waitForURL("**/story-0-p*");
    assertThat(page.locator(".card:target").getAttribute("id")).isEqualTo(id);
  }

  @Test
  void pagesAreWholeWithoutScript() {
    Page plain = browser.pageWithoutScript();
    plain.navigate(folder.resolve("flood").toUri() + STORY);
    assertThat(plain.locator(".card h3").count()).isEqualTo(4);
    assertThat(plain.locator("form.filters").isVisible()).isFalse();
    plain.context().close();
  }

  @Test
  void printingUnfoldsTheEvidence() {
    open("flood", STORY);
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".sides:visible").count()).isEqualTo(4);
    assertThat(page.locator("footer").innerText()).contains("run-0123456789abcdef");
  }

  @Test
  void nothingIsWiderThanAPhone() throws IOException {
    page.setViewportSize(360, 740);
    for (String report : List.of("flood", "hostile")) {
      for (String path : htmlFiles(report)) {
        open(report, path);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
            .as(path)
            .isLessThanOrEqualTo(360);
      }
    }
  }

  @Test
  void hostileArticlesRunNothing() throws IOException {
    for (String path : htmlFiles("hostile")) {
      open("hostile", path);
      assertThat(page.title()).endsWith("Crosscheck");
      assertThat(page.locator("main script, main img").count()).as(path).isZero();
    }
    assertThat(folder.resolve("hostile").getParent().resolve("etc")).doesNotExist();
  }

  @Test
  void noPageKindHasAnAccessibilityViolation() throws IOException {
    String axe = axe();
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      // Between light and dark only the colours differ.
      String rules = scheme == ColorScheme.DARK ? ", runOnly: ['color-contrast']" : "";
      for (String path : htmlFiles("flood")) {
        open("flood", path);
        assertThat(violations(axe, rules)).as(path + " " + scheme).isEmpty();
      }
    }
  }

  @Test
  void noFurtherPageOfALongListHasAnAccessibilityViolation() throws IOException {
    String axe = axe();
    List<String> further =
        List.of(
            "story/story-wide.html",
            "story/story-wide-p2.html",
            "story/story-wide-p3.html",
            "story/story-wide-a1.html",
            "story/story-wide-a2.html",
            "story/story-wide-a3.html");
    for (String path : further) {
      open("wide", path);
      assertThat(violations(axe, "")).as(path).isEmpty();
    }
    open("big", "stories-2.html");
    assertThat(violations(axe, "")).isEmpty();
  }

  /** What axe finds on the open page with everything unfolded. */
  private List<?> violations(String axe, String rules) {
    page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    page.evaluate(axe);
    return (List<?>)
        page.evaluate(
            "axe.run({ preload: false"
                + rules
                + " }).then(r => r.violations.map(v => v.id + ': '"
                + " + v.nodes.map(n => n.html.slice(0, 120)).slice(0, 3).join(' | ')))");
  }

  private static String axe() throws IOException {
    try (InputStream stream = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
      assumeTrue(stream != null, "no axe.min.js on the class path");
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
