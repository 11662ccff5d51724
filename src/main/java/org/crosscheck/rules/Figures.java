package org.crosscheck.rules;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** Figures of which one matter has but one, such as a prison term or the length of a call. */
public record Figures(List<Figure> figures) implements Serializable {
  private static final String TIME = "time";
  private static final String MONEY = "money";
  private static final String PERSON = "person";

  static final TableForm FORM =
      new TableForm(
          "figures.csv",
          List.of(
              Column.text("figure"),
              Column.text("unit"),
              Column.oneOf("of", List.of(PERSON, "matter")),
              Column.text("words"),
              Column.optional("unlike"),
              Column.text("example")),
          List.of("figure"));

  public Figures {
    figures = List.copyOf(figures);
  }

  /**
   * One figure.
   *
   * @param name as a report prints it
   * @param unit {@code time}, {@code money}, or a unit of quantities
   * @param isOfPerson whether it is somebody's
   * @param words base forms that name it beside a number
   * @param unlike base forms beside which it is another figure
   */
  public record Figure(
      String name, String unit, boolean isOfPerson, Set<String> words, Set<String> unlike)
      implements Serializable {
    public Figure {
      words = Set.copyOf(words);
      unlike = Set.copyOf(unlike);
    }

    public boolean isTime() {
      return unit.equals(TIME);
    }

    public boolean isMoney() {
      return unit.equals(MONEY);
    }
  }

  static Figures of(Table table) {
    return new Figures(
        table.rows().stream()
            .map(
                r ->
                    new Figure(
                        r.cell("figure"),
                        r.cell("unit"),
                        r.cell("of").equals(PERSON),
                        Set.copyOf(r.list("words")),
                        Set.copyOf(r.list("unlike"))))
            .toList());
  }
}
