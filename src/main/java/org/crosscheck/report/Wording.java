package org.crosscheck.report;

import java.util.Locale;
import java.util.regex.Pattern;
import org.crosscheck.finding.Aspect;
import org.crosscheck.finding.DateWords;

/** Small turns of phrase that many templates share. */
public final class Wording {
  private static final Pattern PASSAGES = Pattern.compile(" \\(“[^“”]*”(?: and “[^“”]*”)*\\)");
  private static final String NOTHING_MORE = "nothing more";
  private static final int LONGEST_SUBJECT = 60;

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

  /** A moment to the minute with its offset, or a day alone, as the input gave it. */
  public static String moment(String published) {
    if (published.length() < 16 || published.charAt(10) != 'T') {
      return published;
    }
    String rest = published.substring(16).replaceFirst("^:[0-9]{2}([.][0-9]{1,9})?", "");
    String zone = rest.equals("Z") ? " UTC" : rest.isEmpty() ? "" : " (" + rest + ")";
    return published.substring(0, 10) + ", " + published.substring(11, 16) + zone;
  }

  /** A finding's sentence without the passages in brackets, where those stand nearby. */
  static String withoutPassages(String sentence) {
    return PASSAGES.matcher(sentence).replaceAll("");
  }

  /** A compared value for people, empty where it is only the verb that the claims share. */
  static String value(Aspect aspect, String value) {
    return switch (aspect) {
      case NONE, OMITTED, SINGLE_OUTLET -> "";
      case DATE -> DateWords.of(value);
      case DETAIL -> value.isBlank() || value.equals(NOTHING_MORE) ? value : "adds: " + value;
      default -> value;
    };
  }

  /** What a finding's sentence is about: its words before the colon, where they are few. */
  static String subject(String sentence) {
    int end = sentence.indexOf(": ");
    return end < 0 || end > LONGEST_SUBJECT ? "" : sentence.substring(0, end);
  }

  /** A constant of an enum as plain words. */
  public static String plain(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
