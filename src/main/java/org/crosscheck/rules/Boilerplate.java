package org.crosscheck.rules;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Patterns of what stands on news pages beside the news, in the order of the table. */
public record Boilerplate(List<Phrase> phrases) implements Serializable {
  private static final List<String> KINDS =
      List.of("boilerplate", "caption", "credit", "dateline", "byline", "heading");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

  static final TableForm FORM =
      new TableForm(
          "boilerplate.csv",
          List.of(
              Column.oneOf("kind", KINDS),
              Column.oneOf("where", List.of("line", "start", "end", "tail")),
              new Column("pattern", true, Boilerplate::compiles, "a Java regular expression"),
              Column.optional("value"),
              Column.text("example")),
          List.of("where", "pattern"));

  public Boilerplate {
    phrases = List.copyOf(phrases);
  }

  static Boilerplate of(Table table) {
    return new Boilerplate(table.rows().stream().map(Phrase::of).toList());
  }

  /**
   * One pattern.
   *
   * @param kind what it marks, in lower case
   * @param where {@code line} for a whole line, its {@code start}, its {@code end} behind a
   *     finished sentence, or its {@code tail} wherever the sentence before ends
   * @param value what to read from it, {@code $1} for its first group; empty for nothing
   */
  public record Phrase(String kind, String where, String pattern, String value, String example)
      implements Serializable {
    private static Phrase of(Row row) {
      return new Phrase(
          row.cell("kind"),
          row.cell("where"),
          row.cell("pattern"),
          row.cell("value"),
          row.cell("example"));
    }

    /** The pattern with its placeholders filled in, in any case. */
    public Pattern compile(Agencies agencies) {
      return Boilerplate.compile(pattern, agencies.expression());
    }
  }

  private static boolean compiles(String pattern) {
    try {
      compile(pattern, "agency");
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Pattern compile(String pattern, String agency) {
    Map<String, String> placeholders = new TreeMap<>(PLACEHOLDERS);
    placeholders.put("agency", agency);
    Matcher matcher = PLACEHOLDER.matcher(pattern);
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      String expression = placeholders.get(matcher.group(1));
      if (expression == null) {
        throw new IllegalArgumentException("unknown placeholder " + matcher.group());
      }
      matcher.appendReplacement(filled, Matcher.quoteReplacement(expression));
    }
    return Pattern.compile(matcher.appendTail(filled).toString(), Pattern.CASE_INSENSITIVE);
  }

  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
  private static final String WEEKDAY =
      "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)";
  private static final String DAY =
      "(?:\\d{1,2}(?:st|nd|rd|th)? MONTH[.]?,? \\d{4}|MONTH[.]? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}"
          + "|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{4}-\\d{2}-\\d{2})";
  private static final String CLOCK =
      "(?:,?(?: at)? \\d{1,2}[:.]\\d{2}(?: ?[ap][.]?m\\b[.]?)?(?: \\(?[a-z]{2,4}\\)?)?)?";
  private static final String NAME =
      "(?-i:\\p{Lu}[\\p{L}.'-]*"
          + "(?: (?:(?:al|de|van|von|bin|el|der|la|ben|di|da)[ -])?\\p{Lu}[\\p{L}.'-]*){1,3})";
  private static final Map<String, String> PLACEHOLDERS =
      Map.of(
          "month",
          MONTH,
          "name",
          NAME,
          "date",
          "(?:" + WEEKDAY + "?,? ?" + DAY.replace("MONTH", MONTH) + CLOCK + ")");
}
