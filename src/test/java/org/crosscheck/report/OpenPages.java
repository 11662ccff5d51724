package org.crosscheck.report;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A browser for a class of tests and a page for each, which must say nothing and ask nobody. */
abstract class OpenPages {
  static TestBrowser browser;

  Page page;

  @BeforeAll
  static void openBrowser() {
    browser = TestBrowser.open();
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void openPage() {
    page = browser.page();
  }

  @AfterEach
  void hearNothingAndAskNobody() {
    page.close();
    browser.assertSilent();
  }
}
