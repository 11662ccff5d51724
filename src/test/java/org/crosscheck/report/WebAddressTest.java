package org.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  @ParameterizedTest
  @ValueSource(strings = {"https://news.example/a?b=c#d", "HTTP://news.example/"})
  void webAddressesAreLinked(String url) {
    assertThat(WebAddress.isLinkable(url)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<script>",
        "file:///etc/passwd",
        "//news.example/a",
        "news.example/a",
        "https:///nohost",
        "http:alert(1)",
        ""
      })
  void everythingElseIsNot(String url) {
    assertThat(WebAddress.isLinkable(url)).isFalse();
  }

  @org.junit.jupiter.api.Test
  void aMissingAddressIsNot() {
    assertThat(WebAddress.isLinkable(null)).isFalse();
  }
}
