package org.crosscheck.article;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Invents names: the same rank has the same name for a seed, and low ranks are drawn far more often
 * than high ones, as in the news (Zipf; the first ranks flattened after Mandelbrot).
 */
record SyntheticNames(long seed, int size) implements Serializable {
  private static final List<String> STARTS =
      List.of(
          "Ar", "Bel", "Cor", "Dal", "Er", "Fen", "Gar", "Hol", "Il", "Jor", "Kar", "Lum", "Mer",
          "Nor", "Or", "Pel", "Quin", "Ros", "Sel", "Tar", "Ul", "Var", "Wen", "Yar", "Zel");
  private static final List<String> MIDDLES =
      List.of("a", "e", "i", "o", "u", "ane", "ili", "ovo", "esta", "uri", "anto", "ebra", "ini");
  private static final List<String> JOINS = List.of("l", "r", "n", "v", "st", "m", "d");
  private static final List<String> PLACE_ENDS =
      List.of("va", "grad", "ton", "mere", "stad", "ville", "polis", "ford", "na", "burg");
  private static final List<String> SURNAME_ENDS =
      List.of("dov", "sen", "berg", "nari", "tti", "ska", "man", "lez", "ko", "well", "rin");
  private static final List<String> GIVEN =
      List.of(
          "Anna", "Boris", "Clara", "David", "Elena", "Farid", "Greta", "Hassan", "Irina", "Jonas",
          "Karim", "Laura", "Marek", "Nadia", "Oskar", "Paula", "Rashid", "Sofia", "Tomas", "Vera");
  private static final int FLATTENED = 30;
  private static final List<String> STREET_ENDS =
      List.of("Street", "Lane", "Square", "Avenue", "Road", "Quay", "Gardens", "Alley");
  private static final List<String> SCHOOL_ENDS =
      List.of("Hospital", "Clinic", "School", "Institute", "Museum", "Theatre", "College");
  private static final List<String> GROUP_ENDS =
      List.of("Front", "Union", "Steel", "Railways", "Group", "League", "Energy", "Holding");
  private static final List<String> PAPER_ENDS =
      List.of("Courier", "Herald", "Post", "Gazette", "Observer", "Tribune", "Mirror", "Echo");
  private static final List<String> ROLES =
      List.of("governor", "mayor", "minister", "police chief", "spokesman", "commissioner");

  String place(SplittableRandom random) {
    return place(rank(random));
  }

  String street(SplittableRandom random) {
    SplittableRandom own = own("street", rank(random));
    return stem(own) + pick(SURNAME_ENDS, own) + " " + pick(STREET_ENDS, own);
  }

  String school(SplittableRandom random) {
    SplittableRandom own = own("school", rank(random));
    return stem(own) + pick(PLACE_ENDS, own) + " " + pick(SCHOOL_ENDS, own);
  }

  String river(SplittableRandom random) {
    SplittableRandom own = own("river", rank(random));
    return stem(own) + pick(List.of("s", "r", "n", "ga", "sa", "m"), own);
  }

  String person(SplittableRandom random) {
    SplittableRandom own = own("person", rank(random));
    return pick(GIVEN, own) + " " + stem(own) + pick(SURNAME_ENDS, own);
  }

  String group(SplittableRandom random) {
    SplittableRandom own = own("group", rank(random));
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
    String stem = pick(STARTS, random) + pick(MIDDLES, random);
    return random.nextBoolean() ? stem : stem + pick(JOINS, random) + pick(MIDDLES, random);
  }

  private SplittableRandom own(String what, int rank) {
    return new SplittableRandom(
        seed + 31L * what.toLowerCase(Locale.ROOT).hashCode() + 7919L * rank);
  }

  private int rank(SplittableRandom random) {
    double most = (size + FLATTENED) / (double) FLATTENED;
    double place = FLATTENED * Math.exp(random.nextDouble() * Math.log(most));
    return Math.min(size - 1, (int) place - FLATTENED);
  }

  /** A rank below {@code size}; rank r about as often as 1/r. */
  static int zipf(SplittableRandom random, int size) {
    return (int) Math.min(size - 1L, (long) Math.exp(random.nextDouble() * Math.log(size)) - 1);
  }

  /** So many different ones, in the order of the list. */
  static <T> List<T> some(int count, List<T> values, SplittableRandom random) {
    List<T> left = new ArrayList<>(values);
    while (left.size() > count) {
      left.remove(random.nextInt(left.size()));
    }
    return left;
  }

  static <T> T pick(List<T> values, SplittableRandom random) {
    return values.get(random.nextInt(values.size()));
  }
}
