package org.crosscheck.name;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.rules.Country;
import org.crosscheck.rules.NameWords;
import org.crosscheck.rules.Rules;

/** Says what sets two forms apart that are known to name one thing; the same in both orders. */
public final class FormComparer implements Serializable {
  private static final long serialVersionUID = 1;

  /** Shaykhun and Sheikhun sound so alike; Homs and Hama do not. */
  private static final double ALIKE = 0.75;

  private static final int LONGEST_SHORT = 6;
  private static final double ALIKE_JOINED = 0.85;

  private final WrittenNameReader reader;
  private final WordComparer comparer;
  private final NameWords words;
  private final List<Country> countries;

  public FormComparer(Rules rules) {
    NameSounds sounds = new NameSounds(rules.romanisation());
    reader = new WrittenNameReader(rules, sounds);
    comparer = new WordComparer(sounds);
    words = rules.nameWords();
    countries = rules.countries().countries();
  }

  public FormDifference compare(String first, String second) {
    String a = Forms.clean(first).replace(".", "");
    String b = Forms.clean(second).replace(".", "");
    if (a.equals(b) || a.equalsIgnoreCase(b) && (isOneCase(a) || isOneCase(b))) {
      return FormDifference.NONE;
    }
    List<String> wordsA = Forms.words(Forms.folded(a));
    List<String> wordsB = Forms.words(Forms.folded(b));
    if (String.join("", wordsA).equals(String.join("", wordsB))) {
      return FormDifference.SPELLING;
    }
    return holds(wordsA, wordsB) || holds(wordsB, wordsA) || areShort(a, b) || ofCountry(a, b)
        ? FormDifference.NONE
        : byWords(a, b);
  }

  private static boolean isOneCase(String form) {
    boolean upper = form.chars().anyMatch(Character::isUpperCase);
    boolean lower = form.chars().anyMatch(Character::isLowerCase);
    return !upper || !lower;
  }

  /** Whether a form has all words of another, be they plural or possessive. */
  private static boolean holds(List<String> words, List<String> others) {
    return others.stream().allMatch(o -> words.stream().anyMatch(w -> isSame(w, o)));
  }

  private static boolean isSame(String a, String b) {
    return a.equals(b) || a.equals(b + "s") || b.equals(a + "s");
  }

  private static boolean areShort(String a, String b) {
    return isShort(a, b) || isShort(b, a);
  }

  private static boolean isShort(String letters, String name) {
    return isAbbreviation(letters) && Forms.areInitials(letters, name);
  }

  /** IOC, DoD. */
  private static boolean isAbbreviation(String form) {
    return form.length() <= LONGEST_SHORT
        && form.chars().allMatch(Character::isLetter)
        && form.chars().filter(Character::isUpperCase).count() > 1;
  }

  /** Whether they are a country's people, capital or initials; Burma and Myanmar are two names. */
  private boolean ofCountry(String a, String b) {
    return countries.stream()
        .anyMatch(c -> isOf(c, a) && isOf(c, b) && !(isName(c, a) && isName(c, b)));
  }

  private static boolean isOf(Country country, String form) {
    return isName(country, form)
        || Stream.of(country.forms(), country.demonyms(), country.capitals(), country.seats())
            .anyMatch(forms -> forms.contains(form));
  }

  private static boolean isName(Country country, String form) {
    boolean named = country.name().equals(form) || country.forms().contains(form);
    return named && !isAbbreviation(form);
  }

  /** Titles, articles and particles do not count, nor does a given name that only one tells. */
  private FormDifference byWords(String a, String b) {
    WrittenName first = reader.read(a);
    WrittenName second = reader.read(b);
    List<NameWord> left = new ArrayList<>(first.words());
    List<NameWord> right = new ArrayList<>(second.words());
    for (NameWord word : List.copyOf(left)) {
      List<NameWord> same = right.stream().filter(w -> isSame(w.plain(), word.plain())).toList();
      same.stream().limit(1).forEach(right::remove);
      left.removeIf(w -> !same.isEmpty() && w.equals(word));
    }
    if (left.isEmpty() && right.isEmpty()) {
      // What stands before it is a title or an article.
      return withoutTitles(a).equals(withoutTitles(b))
          ? FormDifference.NONE
          : FormDifference.SPELLING;
    }
    if (left.isEmpty() || right.isEmpty()) {
      return FormDifference.NONE;
    }
    boolean alike =
        comparer.similarity(first.joined(), second.joined(), false) >= ALIKE_JOINED
            || left.stream().anyMatch(x -> right.stream().anyMatch(y -> areAlike(x, y)));
    return alike ? FormDifference.SPELLING : FormDifference.OTHER_NAME;
  }

  private List<String> withoutTitles(String form) {
    return Forms.words(Forms.folded(form)).stream()
        .filter(w -> !words.is(NameWords.TITLE, w))
        .toList();
  }

  private boolean areAlike(NameWord a, NameWord b) {
    return comparer.compare(a, b, false).likeness() >= ALIKE;
  }
}
