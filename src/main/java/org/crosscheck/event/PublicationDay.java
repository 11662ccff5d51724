package org.crosscheck.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.article.Article;

/**
 * The day an article came out: its own date, else the one in its web address ({@code
 * /2018/10/02/}).
 *
 * @param day null where neither gives one
 */
record PublicationDay(LocalDate day) {
  private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";
  private static final Pattern IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d\\d)[/-]?(\\d\\d?|[a-z]{3})[/-]?(\\d\\d?)(?=[/_.-]|$)");

  static PublicationDay of(Article article) {
    return new PublicationDay(
        article
            .publishedDay()
            .orElseGet(() -> inAddress(article.url() == null ? "" : article.url())));
  }

  boolean isKnown() {
    return day != null;
  }

  String iso() {
    return day == null ? null : day.toString();
  }

  private static LocalDate inAddress(String url) {
    Matcher matcher = IN_ADDRESS.matcher(url);
    if (!matcher.find()) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(matcher.group(1)),
          month(matcher.group(2)),
          Integer.parseInt(matcher.group(3)));
    } catch (DateTimeException e) {
      // Numbers of an article's id may look like a date until they are read.
      return null;
    }
  }

  private static int month(String month) {
    return Character.isDigit(month.charAt(0))
        ? Integer.parseInt(month)
        : MONTHS.indexOf(month) / 4 + 1;
  }
}
