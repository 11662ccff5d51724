package org.crosscheck.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.rules.Column;
import org.crosscheck.rules.Row;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.RulesSource;
import org.crosscheck.rules.Table;
import org.crosscheck.rules.TableForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the tables of numbers and times does in its example what the row says. */
class NumberRulesTest {
  private static final RulesSource BUILT_IN = new RulesSource(null);
  private static final Rules RULES = Rules.read(BUILT_IN);
  private static final QuantityReader QUANTITIES = new QuantityReader(RULES);
  private static final TimeReader TIMES = new TimeReader(RULES);

  /** The rows of a table with the columns of its header line. */
  private static Stream<Row> rows(String file) {
    String content = BUILT_IN.content(file);
    String header = content.lines().filter(l -> !l.startsWith("#")).findFirst().orElseThrow();
    List<Column> columns = Stream.of(header.split(",")).map(Column::optional).toList();
    TableForm form = new TableForm(file, columns, List.of());
    return Table.read(form, content, new ArrayList<>()).rows().stream();
  }

  static Stream<Row> numberWords() {
    return rows("number-words.csv").filter(r -> r.number("low") > 0);
  }

  static Stream<Row> bounds() {
    return rows("number-bounds.csv");
  }

  static Stream<Row> units() {
    return rows("units.csv").filter(r -> !r.cell("kind").equals("label"));
  }

  static Stream<Row> states() {
    return rows("count-states.csv").filter(r -> !r.cell("state").isEmpty());
  }

  static Stream<Row> personalStates() {
    return rows("count-states.csv").filter(r -> r.cell("kind").equals("personal"));
  }

  static Stream<Row> changes() {
    return rows("change-words.csv");
  }

  static Stream<Row> timeWords() {
    return rows("time-words.csv");
  }

  @ParameterizedTest
  @MethodSource("numberWords")
  void aNumberWordIsReadInItsExample(Row row) {
    String text = row.cell("example");
    boolean counted =
        quantities(text).stream().anyMatch(q -> covers(text, q.start(), q.end(), row));
    boolean timed = times(text).stream().anyMatch(t -> covers(text, t.start(), t.end(), row));
    assertThat(counted || timed).as(text).isTrue();
  }

  @ParameterizedTest
  @MethodSource("bounds")
  void aBoundOpensOrBlursItsExample(Row row) {
    String bound = row.cell("bound");
    assertThat(quantities(row.cell("example")))
        .as(row.cell("example"))
        .anyMatch(
            q ->
                switch (bound) {
                  case "at-least", "more-than" -> q.low() != null && q.high() == null;
                  case "at-most", "less-than" -> q.low() == null && q.high() != null;
                  case "about" -> q.approximate();
                  default -> q.low() == 50 && q.high() == 50;
                });
  }

  @ParameterizedTest
  @MethodSource("units")
  void everyFormOfAUnitIsReadBesideANumber(Row row) {
    boolean leads = row.cell("kind").equals("symbol");
    for (String form : row.list("forms")) {
      String gap = Character.isLetterOrDigit(form.charAt(form.length() - 1)) ? " " : "";
      String sign = gap.isEmpty() ? form : form.toUpperCase(Locale.ROOT) + gap;
      String text = leads ? "It cost " + sign + "50 in all." : "It was 50 " + form + " in all.";
      assertThat(quantities(text)).as(text).anyMatch(q -> q.unit().equals(row.cell("unit")));
    }
  }

  static Stream<String> labels() {
    return RULES.units().labels().stream();
  }

  @ParameterizedTest
  @MethodSource("labels")
  void aNumberBehindALabelCountsNothing(String label) {
    assertThat(quantities("It was " + label + " 50.")).as(label).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("states")
  void aStateIsReadInItsExample(Row row) {
    assertThat(quantities(row.cell("example")))
        .as(row.cell("example"))
        .anyMatch(q -> q.state().equals(row.cell("state")));
  }

  @ParameterizedTest
  @MethodSource("personalStates")
  void aStateOfPersonsCountsPersons(Row row) {
    assertThat(quantities(row.cell("example")))
        .as(row.cell("example"))
        .anyMatch(q -> q.state().equals(row.cell("word")) && q.counted().equals("person"));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void aChangeIsReadInItsExample(Row row) {
    assertThat(quantities(row.cell("example")))
        .as(row.cell("example"))
        .anyMatch(q -> row.cell("direction").equals(q.direction()));
  }

  @ParameterizedTest
  @MethodSource("timeWords")
  void aTimeWordIsReadInItsExample(Row row) {
    String text = row.cell("example");
    assertThat(times(text)).as(text).anyMatch(t -> covers(text, t.start(), t.end(), row));
  }

  private static boolean covers(String text, int start, int end, Row row) {
    return text.substring(start, end).toLowerCase(Locale.ROOT).contains(row.cell("word"));
  }

  private static List<Quantity> quantities(String text) {
    return Parses.of(text).stream()
        .flatMap(s -> QUANTITIES.read(new DependencyTree(s)).stream())
        .toList();
  }

  private static List<TimeExpression> times(String text) {
    return TIMES.read(Parses.of(text), "2017-04-11");
  }
}
