package org.crosscheck.finding;

import org.crosscheck.article.Span;

/** Cuts an article's words at word bounds to what a sentence has room for. */
final class Excerpt {
  static final int LONG = 110;

  /** Where a cut may fall, so that a half clause does not stay. */
  private static final String PAUSES = ",;:";

  private static final String LOOSE_ENDS = " ,;:-–—";

  private Excerpt() {}

  /** The beginning of a text, in quotation marks. */
  static String of(String text) {
    return around(text, new Span(0, 0), LONG);
  }

  /** The part of a text that holds some words, in quotation marks; its beginning without them. */
  static String around(String text, String words) {
    int at = words.isEmpty() || words.length() >= LONG ? -1 : indexOf(text, words);
    return around(text, at < 0 ? new Span(0, 0) : new Span(at, at + words.length()), LONG);
  }

  /** Where some words begin in a text, in small letters or capitals; -1 for nowhere. */
  static int indexOf(String text, String words) {
    for (int i = 0; i + words.length() <= text.length(); i++) {
      boolean opens = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
      if (opens && text.regionMatches(true, i, words, 0, words.length())) {
        return i;
      }
    }
    return -1;
  }

  /** At most some {@code most} characters of a text around a stretch, in quotation marks. */
  static String around(String text, Span about, int most) {
    if (oneLine(text).length() <= most) {
      return marked(oneLine(text));
    }
    int room = Math.max(0, most - (about.end() - about.start()));
    int from = Math.max(0, Math.min(about.start() - room / 3, text.length() - most));
    from = from == 0 ? 0 : start(text, from, about.start());
    int to = Math.min(text.length(), Math.max(about.end(), from + most));
    to = to == text.length() ? to : end(text, about.end(), to);
    String cut = oneLine(text.substring(from, to));
    return marked((from > 0 ? "…" : "") + cut + (to < text.length() ? "…" : ""));
  }

  /** After the last pause before the stretch, else after the first blank. */
  private static int start(String text, int from, int least) {
    for (int i = least - 1; i > from; i--) {
      if (isPause(text, i)) {
        return i + 2;
      }
    }
    int blank = text.indexOf(' ', from);
    return blank < 0 || blank >= least ? least : blank + 1;
  }

  /** Before the last blank that leaves the stretch whole. */
  private static int end(String text, int least, int to) {
    for (int i = to - 1; i >= least + (to - least) / 2; i--) {
      if (isPause(text, i)) {
        return i;
      }
    }
    int blank = text.lastIndexOf(' ', to);
    return blank > Math.max(least - 1, 0) ? blank : whole(text, to);
  }

  private static boolean isPause(String text, int at) {
    return PAUSES.indexOf(text.charAt(at)) >= 0
        && at + 1 < text.length()
        && text.charAt(at + 1) == ' ';
  }

  /** Not in the midst of a character of two units. */
  private static int whole(String text, int to) {
    return Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
  }

  /** Words without line breaks and without the comma that they end in. */
  static String oneLine(String text) {
    String line = text.replaceAll("\\s+", " ").trim();
    int end = line.length();
    while (end > 1 && LOOSE_ENDS.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(0, end);
  }

  private static String marked(String line) {
    return "“" + line.replace('“', '‘').replace('”', '’').replace('"', '\'') + "”";
  }
}
