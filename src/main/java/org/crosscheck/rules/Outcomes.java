package org.crosscheck.rules;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What became of somebody in two ways that exclude each other: convicted or acquitted.
 *
 * @param turns the turns of phrase of all outcomes, each with the number of its answer
 */
public record Outcomes(List<Outcome> outcomes, Doings turns) implements Serializable {
  private static final String NAME = "*";

  static final TableForm FORM =
      new TableForm(
          "outcomes.csv",
          List.of(
              Column.text("outcome"),
              Column.text("yes"),
              Column.text("no"),
              Column.oneOf("later", List.of("none", "yes", "no", "both")),
              Column.oneOf("days", List.of("yes", "no")),
              Column.text("example")),
          List.of("outcome"));

  /**
   * One outcome.
   *
   * @param title as a report prints it, a star for the name
   * @param mayFollow the answers that may come true after the other did
   * @param hasDay whether it comes to pass on one day
   */
  public record Outcome(String title, List<Answer> mayFollow, boolean hasDay)
      implements Serializable {
    public Outcome {
      mayFollow = List.copyOf(mayFollow);
    }

    /** The title with somebody's name. */
    public String of(String name) {
      return title.replace(NAME, name);
    }
  }

  /** One of the two ways. */
  public enum Answer {
    YES,
    NO;

    public Answer other() {
      return this == YES ? NO : YES;
    }
  }

  public Outcomes {
    outcomes = List.copyOf(outcomes);
  }

  static Outcomes of(Table table) {
    List<Outcome> outcomes = new ArrayList<>();
    List<Doings.Turn> turns = new ArrayList<>();
    for (Row row : table.rows()) {
      for (Answer answer : Answer.values()) {
        int number = Answer.values().length * outcomes.size() + answer.ordinal();
        row.list(answer.name().toLowerCase(Locale.ROOT))
            .forEach(cell -> turns.add(Doings.turn(cell, number)));
      }
      outcomes.add(
          new Outcome(
              row.cell("outcome"), following(row.cell("later")), row.cell("days").equals("yes")));
    }
    return new Outcomes(outcomes, Doings.of(turns));
  }

  private static List<Answer> following(String later) {
    return switch (later) {
      case "yes" -> List.of(Answer.YES);
      case "no" -> List.of(Answer.NO);
      case "both" -> List.of(Answer.YES, Answer.NO);
      default -> List.of();
    };
  }

  /** The outcome that the number of a turn of phrase belongs to. */
  public Outcome outcome(int turn) {
    return outcomes.get(turn / Answer.values().length);
  }

  /** The answer that the number of a turn of phrase stands for. */
  public Answer answer(int turn) {
    return Answer.values()[turn % Answer.values().length];
  }
}
