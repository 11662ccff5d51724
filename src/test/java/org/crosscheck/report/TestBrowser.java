package org.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An installed Chromium that hears every message and sees every request of its pages. */
final class TestBrowser implements AutoCloseable {
  private static final List<Path> INSTALLED =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/chromium-browser"),
          Path.of("/usr/bin/google-chrome"));

  private final Playwright playwright;
  private final Browser browser;
  private final List<String> messages = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();

  private TestBrowser(Path chromium) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setArgs(List.of("--no-sandbox")));
  }

  /** The browser; the tests are skipped where none is installed. */
  static TestBrowser open() {
    Optional<Path> chromium = INSTALLED.stream().filter(Files::isExecutable).findFirst();
    assumeTrue(chromium.isPresent(), "skipped: no Chromium at any of " + INSTALLED);
    return new TestBrowser(chromium.get());
  }

  Page page() {
    Page page = browser.newPage();
    page.onConsoleMessage(message -> messages.add(message.text()));
    page.onPageError(messages::add);
    page.onDialog(dialog -> messages.add("dialog " + dialog.message()));
    page.onRequest(request -> requests.add(request.url()));
    return page;
  }

  Page pageWithoutScript() {
    return browser
        .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))
        .newPage();
  }

  /** Asserts that no page since the last time said anything or asked for more than its files. */
  void assertSilent() {
    assertThat(messages).isEmpty();
    assertThat(requests).allMatch(url -> url.startsWith("file:") || url.startsWith("blob:file:"));
    requests.clear();
  }

  /** The pages of a report, from its folder. */
  static List<String> pagesOf(Path report) throws IOException {
    try (Stream<Path> files = Files.walk(report)) {
      return files
          .map(f -> report.relativize(f).toString())
          .filter(f -> f.endsWith(".html"))
          .sorted()
          .toList();
    }
  }

  @Override
  public void close() {
    playwright.close();
  }
}
