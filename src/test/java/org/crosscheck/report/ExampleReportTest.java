package org.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.commands.Crosscheck;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader does with the pages of a real run, in a real browser. */
class ExampleReportTest extends OpenPages {
  private static final Path REPORT = Path.of("reports/example").toAbsolutePath();
  private static final String CORPUS =
      "corpus/karvan-bombings/{gazette,radio,transmar}-karvan-{monday,v1,v2}.md";

  private static String story;

  @TempDir private Path folder;

  @BeforeAll
  static void findStory() throws IOException {
    try (Stream<Path> stories = Files.list(REPORT.resolve("story"))) {
      story =
          stories
              .map(f -> "story/" + f.getFileName())
              .filter(f -> f.endsWith(".html") && !f.contains("-p"))
              .sorted()
              .findFirst()
              .orElseThrow();
    }
  }

  private void open(Path report, String path) {
    page.navigate(report.toUri() + path);
  }

  @Test
  void everyPageOpens() throws IOException {
    for (String path : TestBrowser.pagesOf(REPORT)) {
      open(REPORT, path);
      assertThat(page.locator("h1").count()).as(path).isEqualTo(1);
      assertThat(page.locator("footer .stamp").innerText()).as(path).contains("run r-");
    }
  }

  @Test
  void aFilteredViewCanBeSentByMail() {
    open(REPORT, "index.html");
    page.selectOption("#f-a", "Transmar");
    page.selectOption("#f-b", "Velmara State Radio");
    page.selectOption("#f-relation", "disagrees");
    page.locator(".found li").first().waitFor();
    List<String> found = page.locator(".found li").allInnerTexts();
    assertThat(found).isNotEmpty().allMatch(f -> f.contains("Disagree"));
    String sent = page.url();

    page.close();
    page = browser.page();
    page.navigate(sent);
    page.locator(".found li").first().waitFor();
    assertThat(page.locator(".found li").allInnerTexts()).isEqualTo(found);
  }

  @Test
  void aMarkLeadsToItsFindingAndBackToItsPassage() {
    open(REPORT, "article/radio-karvan-monday.html");
    Locator mark = page.locator("a.hit.rel-disagrees").first();
    String passage = mark.innerText();
    mark.click();
    page.waitForURL("**/" + story + "#f-finding-*");
    assertThat(page.locator(".card:target").count()).isEqualTo(1);
    // The article may stand on the card with other passages as well.
    page.locator(".card:target .words a[href*='radio-karvan-monday']")
        .filter(new Locator.FilterOptions().setHasText(passage))
        .first()
        .click();
    page.waitForURL("**/article/radio-karvan-monday.html#c-claim-*");
    assertThat(String.join("", page.locator(".here").allInnerTexts())).contains(passage);
  }

  @Test
  void aPrintedStoryShowsAllEvidenceAndWhereItIsFrom() {
    open(REPORT, story);
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".sides:visible").count()).isEqualTo(page.locator(".card").count());
    assertThat(page.locator(".filters:visible, .top nav:visible, .review:visible").count())
        .isZero();
    assertThat(page.locator(".stamp").isVisible()).isTrue();
    assertThat(page.pdf()).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
  }

  @Test
  void everythingCanBeReadWithoutScript() throws IOException {
    Page plain = browser.pageWithoutScript();
    plain.navigate(REPORT.toUri() + "index.html");
    assertThat(plain.locator(".findings .sentence:visible").count()).isPositive();
    assertThat(plain.locator("table.stories a:visible").count()).isPositive();
    assertThat(plain.locator("form:visible, button:visible").count()).isZero();
    plain.navigate(REPORT.toUri() + story);
    assertThat(plain.locator(".card h3:visible").count())
        .isEqualTo(plain.locator(".card").count())
        .isPositive();
    plain.context().close();
  }

  @Test
  void aJudgementIsSeenInTheNextRun() throws IOException {
    open(REPORT, story);
    List<String> ids = judge("right", "wrong");
    page.fill(".basket-name", "R. Marten");
    page.locator(".basket-name").blur();
    Download saved = page.waitForDownload(() -> page.click(".basket-save"));
    Path next = nextRun(saved.path());

    open(next, story);
    assertThat(page.locator("#f-" + ids.get(0) + " .judged").innerText())
        .matches("Reviewed on [0-9-]{10} by R. Marten: right");
    assertThat(page.locator("#f-" + ids.get(1)).count()).isZero();
    open(next, "diff.html");
    assertThat(page.locator("#s-gone .count").innerText()).isEqualTo("1");
  }

  /** Gives each verdict to one card, from the first; returns the findings' ids. */
  private List<String> judge(String... verdicts) {
    page.evaluate("document.querySelectorAll('.card details').forEach(d => { d.open = true; })");
    for (int i = 0; i < verdicts.length; i++) {
      page.locator(".card").nth(i).locator("input[value=" + verdicts[i] + "]").check();
    }
    return page.locator(".card").all().stream()
        .limit(verdicts.length)
        .map(card -> card.getAttribute("data-finding"))
        .toList();
  }

  private Path nextRun(Path judgements) {
    Path out = folder.resolve("next");
    System.setProperty("spark.master", "local[2]");
    try {
      int exit =
          Crosscheck.execute(
              "run",
              CORPUS,
              "--out",
              out.toString(),
              "--debug",
              "--previous",
              REPORT.toString(),
              "--judgements",
              judgements.toString());
      assertThat(exit).isZero();
    } finally {
      System.clearProperty("spark.master");
    }
    return out;
  }
}
