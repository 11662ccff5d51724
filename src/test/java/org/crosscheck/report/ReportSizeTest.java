package org.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Pages stay small however big the run: lists are cut, and every cut part has a page of its own.
 */
class ReportSizeTest {
  private static final int MEGABYTE = 1 << 20;

  /** The size of each page of a run's report. */
  private static Map<String, Integer> sizes(SampleRun run) {
    Map<String, Integer> sizes = new TreeMap<>();
    new ReportWriter(
            run.data(false),
            page -> sizes.put(page.path(), page.content().getBytes(StandardCharsets.UTF_8).length))
        .write();
    return sizes;
  }

  @Test
  void tenThousandFindingsOfTwentyThousandArticlesMakeSmallPages() {
    Map<String, Integer> sizes = sizes(SampleRuns.big(20_000, 10_000));
    assertThat(sizes.get("index.html")).isLessThan(MEGABYTE / 4);
    assertThat(sizes).containsKeys("stories.html", "stories-67.html", "lookup/findings-40.js");
    assertSmallPages(sizes);
  }

  @Test
  void aStoryOfManyArticlesIsCutIntoPages() {
    Map<String, Integer> sizes = sizes(SampleRuns.wide(1_500, 1_000));
    assertThat(sizes)
        .containsKeys("story/story-wide-p67.html", "story/story-wide-a15.html")
        .doesNotContainKeys("story/story-wide-p68.html", "story/story-wide-a16.html");
    assertSmallPages(sizes);
  }

  private static void assertSmallPages(Map<String, Integer> sizes) {
    sizes.forEach(
        (path, size) -> {
          if (path.endsWith(".html") || path.endsWith(".js")) {
            assertThat(size).as(path).isLessThan(500_000);
          }
        });
  }
}
