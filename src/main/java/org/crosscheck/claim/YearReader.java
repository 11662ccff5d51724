package org.crosscheck.claim;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.TimeWords;

/** Reads years, decades and centuries: {@code 1990}, {@code fiscal 1989}, {@code the 1980s}. */
final class YearReader implements Serializable {
  private static final long serialVersionUID = 1;
  private static final List<String> PREPOSITIONS =
      List.of(
          "in", "of", "since", "until", "by", "from", "during", "for", "through", "before", "after",
          "between", "fiscal", "late", "early", "mid", "-", "year", "and", "to", "till", "than",
          "spring", "summer", "autumn", "fall", "winter", "around", "circa", "end", "with");

  private final TimeWords time;
  private final NumberReader numbers;
  private final SpelledYear spelledYear;

  YearReader(Rules rules) {
    time = rules.timeWords();
    numbers = new NumberReader(rules.numberWords());
    spelledYear = new SpelledYear(numbers);
  }

  /** The year, decade or century that begins at a word; null for none. */
  TimePhrase read(Words words, int at) {
    int start = at;
    while (List.of("the", "fiscal", "financial", "year", "calendar").contains(words.text(start))
        && start < at + 3) {
      start++;
    }
    boolean named = start > at && !"the".equals(words.text(start - 1));
    TimePhrase found = decade(words, start, start > at);
    if (found == null && (named || start == at)) {
      found = digits(words, start, named);
    }
    if (found == null) {
      found = spelled(words, start, named);
    }
    return found == null ? null : found.between(at, found.to());
  }

  private TimePhrase digits(Words words, int at, boolean named) {
    String text = words.text(at);
    String bare = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    String year = DateReader.isYear(bare) ? bare : "";
    if (year.isEmpty() || year.compareTo("1500") < 0 || year.compareTo("2100") > 0) {
      return null;
    }
    boolean dated = words.token(at).entity().endsWith("DATE");
    boolean placed = PREPOSITIONS.contains(words.text(at - 1));
    String after = words.token(at + 1).tag();
    boolean counts = "NNS".equals(after) && !dated || "$".equals(words.text(at - 1));
    boolean range =
        words.isHyphen(at + 1) && words.text(at + 2).length() == 2 && words.isGlued(at + 1);
    boolean year4 = named || dated || placed && !"CD".equals(after);
    int end = at + (range ? 3 : 1);
    boolean apart =
        !words.isGlued(at) || words.isHyphen(at - 1) && words.text(at - 2).equals("mid");
    return year4 && !counts && apart || named ? TimePhrase.date(at, end, year) : null;
  }

  /** {@code 1980s}, {@code '80s}, {@code nineties}, {@code 20th century}. */
  private TimePhrase decade(Words words, int at, boolean article) {
    String text = words.text(at).replace("'", "");
    int start = at;
    if ("'".equals(words.text(at)) && words.text(at + 1).endsWith("s")) {
      start = at + 1;
      text = words.text(at + 1);
    }
    String digits = text.endsWith("s") ? text.substring(0, text.length() - 1) : "";
    boolean tens = digits.endsWith("0") && digits.chars().allMatch(Character::isDigit);
    if (tens && digits.length() == 4) {
      return TimePhrase.date(at, start + 1, digits.substring(0, 3));
    }
    if (tens && digits.length() == 2 && (article || start > at)) {
      return TimePhrase.date(at, start + 1, "19" + digits.charAt(0));
    }
    String named = time.get("decade", text);
    if (named != null && article) {
      return TimePhrase.date(at, at + 1, "19" + named);
    }
    return century(words, at);
  }

  private static TimePhrase century(Words words, int at) {
    String ordinal = words.text(at);
    int dash = words.isHyphen(at + 1) ? 1 : 0;
    boolean century = "century".equals(words.text(at + 1 + dash)) && ordinal.endsWith("th");
    boolean digits =
        ordinal.length() <= 4 && ordinal.length() > 2 && Character.isDigit(ordinal.charAt(0));
    if (!century && !(digits && "century".equals(words.text(at + 1)))) {
      return null;
    }
    Double number = Digits.value(ordinal.substring(0, Math.max(0, ordinal.length() - 2)));
    return number == null
        ? null
        : TimePhrase.date(
            at, at + 2 + dash, String.format(Locale.ROOT, "%02d", (int) (number - 1)));
  }

  /** {@code nineteen ninety-six}, {@code two thousand}. */
  private TimePhrase spelled(Words words, int at, boolean named) {
    TimePhrase spelled = spelledYear.read(words, at);
    if (spelled != null) {
      return spelled;
    }
    NumberPhrase thousand = named ? numbers.read(words, at) : null;
    boolean year = thousand != null && thousand.low() >= 1500 && thousand.low() <= 2100;
    return year
        ? TimePhrase.date(at, thousand.to(), Anchor.year((int) (double) thousand.low()))
        : null;
  }
}
