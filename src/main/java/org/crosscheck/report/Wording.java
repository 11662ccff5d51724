package org.crosscheck.report;

import java.util.Locale;

/** Small turns of phrase that many templates share. */
public final class Wording {
  private Wording() {}

  /** A number with its noun: {@code 1 article}, {@code 12,400 articles}. */
  public static String count(long number, String one, String many) {
    return number(number) + " " + (number == 1 ? one : many);
  }

  public static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A span of days: one day once, nothing for none. */
  public static String days(String from, String to) {
    if (from == null) {
      return "";
    }
    return to == null || from.equals(to) ? from : from + " to " + to;
  }

  /** A constant of an enum as plain words. */
  public static String plain(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
