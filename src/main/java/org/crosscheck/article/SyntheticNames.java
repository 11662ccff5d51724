package org.crosscheck.article;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Invents names: the same rank has the same name for a seed, and low ranks are drawn far more often
 * than high ones (Zipf), as in the news.
 */
record SyntheticNames(long seed, int size) implements Serializable {
  private static final List<String> STARTS =
      List.of(
          "Ar", "Bel", "Cor", "Dal", "Er", "Fen", "Gar", "Hol", "Il", "Jor", "Kar", "Lum", "Mer",
          "Nor", "Or", "Pel", "Quin", "Ros", "Sel", "Tar", "Ul", "Var", "Wen", "Yar", "Zel");
  private static final List<String> MIDDLES =
      List.of("a", "e", "i", "o", "u", "ane", "ili", "ovo", "esta", "uri", "anto", "ebra", "ini");
  private static final List<String> PLACE_ENDS =
      List.of("va", "grad", "ton", "mere", "stad", "ville", "polis", "ford", "na", "burg");
  private static final List<String> SURNAME_ENDS =
      List.of("dov", "sen", "berg", "nari", "tti", "ska", "man", "lez", "ko", "well", "rin");
  private static final List<String> GIVEN =
      List.of(
          "Anna", "Boris", "Clara", "David", "Elena", "Farid", "Greta", "Hassan", "Irina", "Jonas",
          "Karim", "Laura", "Marek", "Nadia", "Oskar", "Paula", "Rashid", "Sofia", "Tomas", "Vera");
  private static final List<String> GROUP_ENDS =
      List.of("Front", "Union", "Steel", "Railways", "Group", "League", "Energy", "Holding");
  private static final List<String> PAPER_ENDS =
      List.of("Courier", "Herald", "Post", "Gazette", "Observer", "Tribune", "Mirror", "Echo");
  private static final List<String> ROLES =
      List.of("governor", "mayor", "minister", "police chief", "spokesman", "commissioner");

  String place(SplittableRandom random) {
    return place(zipf(random, size));
  }

  String person(SplittableRandom random) {
    SplittableRandom own = own("person", zipf(random, size));
    return pick(GIVEN, own) + " " + stem(own) + pick(SURNAME_ENDS, own);
  }

  String group(SplittableRandom random) {
    SplittableRandom own = own("group", zipf(random, size));
    return stem(own) + "ia " + pick(GROUP_ENDS, own);
  }

  String role(SplittableRandom random) {
    return pick(ROLES, random);
  }

  /** The outlet of a number. */
  String outlet(int number) {
    return "The " + place(number) + " " + PAPER_ENDS.get(number % PAPER_ENDS.size());
  }

  private String place(int rank) {
    SplittableRandom own = own("place", rank);
    return stem(own) + pick(PLACE_ENDS, own);
  }

  private static String stem(SplittableRandom random) {
    return pick(STARTS, random) + pick(MIDDLES, random);
  }

  private SplittableRandom own(String what, int rank) {
    return new SplittableRandom(
        seed + 31L * what.toLowerCase(Locale.ROOT).hashCode() + 7919L * rank);
  }

  /** A rank below {@code size}; rank r about as often as 1/r. */
  static int zipf(SplittableRandom random, int size) {
    return (int) Math.min(size - 1L, (long) Math.exp(random.nextDouble() * Math.log(size)) - 1);
  }

  static <T> T pick(List<T> values, SplittableRandom random) {
    return values.get(random.nextInt(values.size()));
  }
}
