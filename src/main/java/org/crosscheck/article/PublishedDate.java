package org.crosscheck.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the dates of publication that inputs write, into ISO 8601. */
final class PublishedDate {
  private static final List<Function<String, String>> FORMS =
      List.of(
          s -> LocalDate.parse(s).toString(),
          s -> text(OffsetDateTime.parse(s)),
          s -> text(LocalDateTime.parse(s)),
          s -> text(LocalDateTime.parse(s.replace(' ', 'T'))),
          s -> text(OffsetDateTime.parse(s.replaceFirst(" ", "T").replace(" ", ""))),
          s -> text(OffsetDateTime.parse(s, DateTimeFormatter.RFC_1123_DATE_TIME)),
          s ->
              text(OffsetDateTime.parse(s, english("uuuu-MM-dd['T'][' ']HH:mm[:ss][.SSS][' ']XX"))),
          s -> LocalDate.parse(s, DateTimeFormatter.BASIC_ISO_DATE).toString(),
          s -> LocalDate.parse(s, english("uuuu/M/d")).toString(),
          s -> LocalDate.parse(s, english("d MMMM uuuu")).toString(),
          s -> LocalDate.parse(s, english("MMMM d, uuuu")).toString(),
          s -> LocalDate.parse(s, english("d MMM uuuu")).toString(),
          s -> LocalDate.parse(s, english("MMM d, uuuu")).toString(),
          s -> LocalDate.parse(s, english("MMMM d uuuu")).toString(),
          s -> LocalDate.parse(s, english("EEEE, d MMMM uuuu")).toString(),
          s -> LocalDate.parse(s, english("EEEE, MMMM d, uuuu")).toString());

  /** Newspapers are not older, and a later year is a slip. */
  private static final Pattern YEAR = Pattern.compile("(?:1[6-9]|20)\\d{2}-.*");

  private static final int LONGEST = 40;

  private PublishedDate() {}

  /** The date or date-time in ISO 8601; empty where the words are none of the known forms. */
  static Optional<String> read(String words) {
    String trimmed = words.trim();
    if (trimmed.length() > LONGEST) {
      return Optional.empty();
    }
    for (Function<String, String> form : FORMS) {
      try {
        return Optional.of(form.apply(trimmed)).filter(date -> YEAR.matcher(date).matches());
      } catch (DateTimeException e) {
        // The next form may fit.
        continue;
      }
    }
    return Optional.empty();
  }

  private static DateTimeFormatter english(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  private static String text(OffsetDateTime moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }

  private static String text(LocalDateTime moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
  }
}
