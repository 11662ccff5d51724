package org.crosscheck.finding;

import java.util.List;

/** Puts an English noun into the plural, by its ending. */
final class Plurals {
  private static final List<List<String>> IRREGULAR =
      List.of(
          List.of("person", "people"),
          List.of("man", "men"),
          List.of("child", "children"),
          List.of("foot", "feet"),
          List.of("life", "lives"));

  private Plurals() {}

  static String of(String noun) {
    if (isPlural(noun)) {
      return noun;
    }
    for (List<String> pair : IRREGULAR) {
      if (noun.endsWith(pair.get(0))) {
        return noun.substring(0, noun.length() - pair.get(0).length()) + pair.get(1);
      }
    }
    if (noun.endsWith("y") && noun.length() > 1 && "aeiou".indexOf(before(noun)) < 0) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun.matches(".*(s|x|ch|sh)") ? noun + "es" : noun + "s";
  }

  /** Whether it was left in the plural: towns, but not bus, boss or crisis. */
  private static boolean isPlural(String noun) {
    return noun.length() > 3 && noun.endsWith("s") && "suia".indexOf(before(noun)) < 0;
  }

  private static char before(String noun) {
    return noun.charAt(noun.length() - 2);
  }
}
