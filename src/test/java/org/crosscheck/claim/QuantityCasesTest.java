package org.crosscheck.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.RulesSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Number phrases in sentences, and what they mean. */
class QuantityCasesTest {
  private static final QuantityReader READER =
      new QuantityReader(Rules.read(new RulesSource(null)));

  @ParameterizedTest
  @CsvFileSource(resources = "quantities.tsv", delimiter = '\t', numLinesToSkip = 1)
  void aSentenceHasTheseQuantities(String text, String expected) {
    List<Quantity> found =
        Parses.of(text).stream().flatMap(s -> READER.read(new DependencyTree(s)).stream()).toList();
    assertThat(found.stream().map(QuantityCasesTest::written).collect(Collectors.joining(" ; ")))
        .isEqualTo(expected == null ? "" : expected);
  }

  /** {@code low..high~ direction unit [counted] state {scope} part}, without what is empty. */
  private static String written(Quantity q) {
    return number(q.low())
        + ".."
        + number(q.high())
        + (q.approximate() ? "~" : "")
        + (q.direction() == null ? "" : " " + q.direction())
        + " "
        + q.unit()
        + " ["
        + q.counted()
        + "]"
        + (q.state().isEmpty() ? "" : " " + q.state())
        + (q.scope().isEmpty() ? "" : " {" + q.scope() + "}")
        + (q.part() ? " part" : "");
  }

  private static String number(Double value) {
    if (value == null) {
      return "";
    }
    return value == Math.rint(value)
        ? String.valueOf(value.longValue())
        : String.format(Locale.ROOT, "%.4f", value).replaceAll("0+$", "");
  }
}
