package org.crosscheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  private static final TableForm FORM =
      new TableForm(
          "birds.csv",
          List.of(
              Column.text("bird"),
              Column.oneOf("size", List.of("small", "large")),
              Column.number("eggs"),
              Column.day("seen"),
              Column.optional("calls")),
          List.of("bird"));

  private final List<Problem> problems = new ArrayList<>();

  private Table read(String content) {
    return Table.read(FORM, content, problems);
  }

  @Test
  void readsRowsWithTheirListsAndComments() {
    Table table =
        read("# what lives here\nbird,size,eggs,seen,calls\nwren,small,6,2020-04-01,tic | trrr\n");
    assertThat(problems).isEmpty();
    assertThat(table.rows()).hasSize(1);
    assertThat(table.rows().get(0).cell("bird")).isEqualTo("wren");
    assertThat(table.rows().get(0).list("calls")).containsExactly("tic", "trrr");
    assertThat(table.rows().get(0).number("eggs")).isEqualTo(6);
  }

  @Test
  void namesEveryProblemWithItsLine() {
    Table table =
        read(
            "bird,size,eggs,seen,calls\n"
                + "wren,tiny,6,2020-04-01,\n"
                + "# a comment between\n"
                + "owl,large,many,last year,\n"
                + ",small,1,,\n"
                + "kite,large,2,,\n"
                + "kite,large,3,,\n"
                + "jay,small,4,,tic,too much\n");
    assertThat(problems)
        .extracting(Problem::toString)
        .containsExactly(
            "birds.csv:2: size tiny, expected one of small, large",
            "birds.csv:4: eggs many, expected a number",
            "birds.csv:4: seen last year, expected a date such as 2016-09-29",
            "birds.csv:5: no bird, expected a value",
            "birds.csv:7: kite again, expected one row; line 6 has it",
            "birds.csv:8: 6 cells, expected 5 cells");
    assertThat(table.rows()).extracting(r -> r.cell("bird")).containsExactly("kite");
  }

  @Test
  void unknownAndMissingColumnsAreNamed() {
    read("bird,size,colour\nwren,small,brown\n");
    assertThat(problems)
        .extracting(Problem::toString)
        .contains(
            "birds.csv:1: unknown column colour, expected columns bird, size, eggs, seen, calls",
            "birds.csv:1: no column eggs, expected columns bird, size, eggs, seen, calls");
  }

  @Test
  void anEmptyFileHasNoHeader() {
    read("");
    assertThat(problems).extracting(Problem::wrong).containsExactly("no header");
  }

  @Test
  void anOpenQuoteIsAProblemAndNoException() {
    read("bird,size,eggs,seen,calls\n\"wren,small,6,,\nowl,large,2,,\n");
    assertThat(problems).isNotEmpty();
    assertThat(problems.get(0).file()).isEqualTo("birds.csv");
  }
}
