package org.crosscheck.rules;

import java.util.List;
import java.util.function.Predicate;

/**
 * A column of a rules table and what its cells may hold.
 *
 * @param expected what a cell must be, in words, for the message when it is not
 */
public record Column(String name, boolean required, Predicate<String> accepts, String expected) {

  /** A cell that must not be empty. */
  public static Column text(String name) {
    return new Column(name, true, cell -> true, "a value");
  }

  /** A cell that may be empty. */
  public static Column optional(String name) {
    return new Column(name, false, cell -> true, "any text");
  }

  public static Column oneOf(String name, List<String> values) {
    return new Column(name, true, values::contains, "one of " + String.join(", ", values));
  }

  /** A decimal number with a point. */
  public static Column number(String name) {
    return new Column(name, true, c -> c.matches("-?\\d{1,15}(\\.\\d{1,9})?"), "a number");
  }

  /** An ISO 8601 day, month or year, or nothing for an open end. */
  public static Column day(String name) {
    return new Column(
        name, false, c -> c.matches("\\d{4}(-\\d{2}(-\\d{2})?)?"), "a date such as 2016-09-29");
  }
}
