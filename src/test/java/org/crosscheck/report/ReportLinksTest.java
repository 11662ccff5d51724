package org.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Reads a whole written report as a browser would, without one. */
class ReportLinksTest {
  private final Map<String, String> files = new TreeMap<>();

  ReportLinksTest() {
    write(SampleRuns.flood().data(false));
  }

  private void write(ReportData data) {
    new ReportWriter(
            data,
            page -> assertThat(files.put(page.path(), page.content())).as(page.path()).isNull())
        .write();
  }

  private Map<String, Document> pages() {
    Map<String, Document> pages = new TreeMap<>();
    files.forEach(
        (path, content) -> {
          if (path.endsWith(".html")) {
            pages.put(path, Jsoup.parse(content));
          }
        });
    return pages;
  }

  @Test
  void everyLinkInsideTheReportLeadsToAPlaceThatExists() {
    Map<String, Document> pages = pages();
    List<String> broken = new ArrayList<>();
    pages.forEach(
        (path, page) -> {
          for (Element link : page.select("[href], [src]")) {
            String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
            if (!exists(path, target, pages)) {
              broken.add(path + " -> " + target);
            }
          }
        });
    assertThat(broken).isEmpty();
  }

  private boolean exists(String path, String target, Map<String, Document> pages) {
    if (target.startsWith("http")) {
      return true;
    }
    String[] parts = target.split("#", 2);
    Path folder = Path.of(path).getParent() == null ? Path.of("") : Path.of(path).getParent();
    String file = parts[0].isEmpty() ? path : folder.resolve(parts[0]).normalize().toString();
    // The pipeline writes the data files.
    boolean isKnown = files.containsKey(file) || file.startsWith("data/");
    boolean isPlace = parts.length == 2 && !parts[1].contains("=") && pages.containsKey(file);
    return isKnown && (!isPlace || pages.get(file).getElementById(parts[1]) != null);
  }

  @Test
  void noIdStandsTwiceOnAPage() {
    pages()
        .forEach(
            (path, page) ->
                assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates());
  }

  @Test
  void nothingRunsOrIsStyledInline() {
    pages()
        .forEach(
            (path, page) -> {
              assertThat(page.select("script:not([src]), style, [style]")).as(path).isEmpty();
              assertThat(page.select("meta[http-equiv=Content-Security-Policy]"))
                  .as(path)
                  .hasSize(1);
              for (Element element : page.getAllElements()) {
                assertThat(element.attributes().asList())
                    .noneMatch(a -> a.getKey().startsWith("on"));
              }
            });
  }

  @Test
  void everyPageSaysThatItGivesLeadsAndHowOftenTheyAreRight() {
    pages()
        .forEach(
            (path, page) ->
                assertThat(page.select("footer").text())
                    .as(path)
                    .contains("Leads to check, not findings of fact", "92 %", "run-"));
  }
}
