package org.crosscheck.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.RulesSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Pairs of written names that are one person, and pairs that look so and are two. */
class NameMatcherTest {
  static final NameMatcher MATCHER = new NameMatcher(Rules.read(new RulesSource(null)));

  @TestFactory
  List<DynamicTest> pairs() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String line : lines("pairs.tsv")) {
      String[] cells = line.split("\t", -1);
      tests.add(DynamicTest.dynamicTest(cells[0] + " ~ " + cells[1], () -> check(cells)));
    }
    assertThat(tests).hasSizeGreaterThanOrEqualTo(200);
    return tests;
  }

  private static void check(String[] cells) {
    NameMatch match = MATCHER.match(cells[0], cells[1]);
    assertThat(match.same()).as(match.toString()).isEqualTo(cells[2].equals("same"));
    assertThat(match.explanation()).contains(cells[3]);
  }

  static List<String> lines(String resource) throws IOException {
    try (InputStream in = NameMatcherTest.class.getResourceAsStream(resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).toList();
    }
  }

  @Test
  void lookAlikeLettersAreFlagged() {
    NameMatch match = MATCHER.match("B\u0430rack Obama", "Barack Obama");
    assertThat(match.same()).isTrue();
    assertThat(match.explanation()).contains("letters of two scripts are mixed");
  }

  @Test
  void invisibleCharactersSayNothing() {
    assertThat(MATCHER.match("\u200FSergei\u200B Lavrov\uFEFF", "Sergei\u00A0Lavrov").explanation())
        .isEqualTo("written the same");
  }

  @Test
  void nothingIsNobody() {
    assertThat(MATCHER.match("", "Sergei Lavrov").same()).isFalse();
    assertThat(MATCHER.match("😀", "!!").same()).isFalse();
  }
}
