package org.crosscheck.rules;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words inside written names that are not a name's own: titles, particles, common additions. */
public record NameWords(Map<String, Set<String>> byKind) implements Serializable {
  /** Titles, ranks and honours, stripped before comparing; of several words, joined by a space. */
  public static final String TITLE = "title";

  /** Titles of men only. */
  public static final String TITLE_MALE = "title-m";

  /** Titles of women only. */
  public static final String TITLE_FEMALE = "title-f";

  /** Posts of men, which say a gender but are no part of a name. */
  private static final String POST_MALE = "post-m";

  /** Posts of women. */
  private static final String POST_FEMALE = "post-f";

  /** Left out wherever it stands: the Arabic article, of, son of. */
  public static final String PARTICLE = "particle";

  /** The Arabic article, also when written together with its noun by a hyphen. */
  public static final String ARTICLE = "article";

  /** Compared, but says little: Haji, Abu, Khan. */
  public static final String LIGHT = "light";

  /** Servant of: joined with the word that follows. */
  public static final String JOINED = "joined";

  /** Titles that are part of what somebody is called: Pope Francis, King Salman. */
  public static final String KEPT_TITLE = "kept-title";

  /** Words after a surname that make it a family, a group of persons: the Assad family. */
  public static final String FAMILY = "family";

  /** Words before an office that say who does not hold it on the day: former, would-be. */
  public static final String NOT_HOLDER = "not-holder";

  public static final String GENERATION = "generation";
  public static final String FAMILY_FIRST = "family-first";
  public static final String PATRONYMIC_MALE = "patronymic-m";
  public static final String PATRONYMIC_FEMALE = "patronymic-f";
  public static final String SURNAME_FEMALE = "surname-f";

  /** An ending that thousands of names share, so that it says nothing when two agree. */
  public static final String SHARED_ENDING = "shared-ending";

  static final TableForm FORM =
      new TableForm(
          "name-words.csv",
          List.of(
              Column.oneOf(
                  "kind",
                  List.of(
                      TITLE,
                      TITLE_MALE,
                      TITLE_FEMALE,
                      POST_MALE,
                      POST_FEMALE,
                      PARTICLE,
                      ARTICLE,
                      LIGHT,
                      JOINED,
                      KEPT_TITLE,
                      FAMILY,
                      NOT_HOLDER,
                      GENERATION,
                      FAMILY_FIRST,
                      PATRONYMIC_MALE,
                      PATRONYMIC_FEMALE,
                      SURNAME_FEMALE,
                      SHARED_ENDING)),
              Column.text("words"),
              Column.text("example")),
          List.of("kind", "words"));

  static NameWords of(Table table) {
    Map<String, Set<String>> byKind = new HashMap<>();
    for (Row row : table.rows()) {
      Set<String> words = byKind.computeIfAbsent(row.cell("kind"), k -> new HashSet<>());
      row.list("words").forEach(w -> words.add(w.toLowerCase(Locale.ROOT)));
    }
    byKind.replaceAll((kind, words) -> Set.copyOf(words));
    return new NameWords(Map.copyOf(byKind));
  }

  public boolean is(String kind, String word) {
    return byKind.getOrDefault(kind, Set.of()).contains(word);
  }

  /** The gender that a title says. */
  public Gender genderOfTitle(String title) {
    return gender(title, TITLE_MALE, TITLE_FEMALE);
  }

  /** The gender that a post says. */
  public Gender genderOfPost(String post) {
    return gender(post, POST_MALE, POST_FEMALE);
  }

  private Gender gender(String word, String male, String female) {
    return is(male, word) ? Gender.MALE : is(female, word) ? Gender.FEMALE : Gender.UNKNOWN;
  }

  /** The words of a kind, the longest first. */
  public List<String> of(String kind) {
    return byKind.getOrDefault(kind, Set.of()).stream()
        .sorted(
            Comparator.comparingInt(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }
}
