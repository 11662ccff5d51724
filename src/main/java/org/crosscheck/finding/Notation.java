package org.crosscheck.finding;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Recognises words that only house style writes apart: 3:30 a.m. and 3.30am, per cent and %. */
final class Notation {
  private static final Pattern FULL_HOUR = Pattern.compile("(?<=\\d)[.]00(?=[ap]m)");
  private static final Pattern JOINT = Pattern.compile("(?<!\\d)-|-(?!\\d)|'");

  private Notation() {}

  static boolean isSame(List<TextWord> a, List<TextWord> b) {
    return !a.isEmpty() && !b.isEmpty() && plain(a).equals(plain(b));
  }

  /** The words without the blanks, hyphens and points that tell nothing. */
  private static String plain(List<TextWord> words) {
    String joined = words.stream().map(TextWord::key).collect(Collectors.joining());
    String bare = JOINT.matcher(joined).replaceAll("");
    String hours = bare.replace(':', '.').replace("a.m", "am").replace("p.m", "pm");
    return FULL_HOUR.matcher(hours).replaceAll("").replace("%", "percent");
  }
}
