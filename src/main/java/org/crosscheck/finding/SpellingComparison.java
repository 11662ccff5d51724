package org.crosscheck.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.crosscheck.name.NameUse;

/** Finds one name written in two ways: Salaheddin and Salah al-Din, the minister and Lavrov. */
final class SpellingComparison implements Comparison {
  private static final JaroWinklerSimilarity LETTERS = new JaroWinklerSimilarity();

  /** Gaddafi and Qadhafi are more alike, secretary and Johnson less. */
  private static final double ALIKE = 0.7;

  @Override
  public List<Verdict> compare(Pair pair) {
    List<Verdict> verdicts = new ArrayList<>();
    for (NameUse a : pair.a().names()) {
      for (NameUse b : pair.b().names()) {
        if (a.nameId().equals(b.nameId()) && areSpelledApart(a.form(), b.form())) {
          verdicts.add(verdict(a, b));
          return verdicts;
        }
      }
    }
    return verdicts;
  }

  /** Other letters, and not only more or fewer words of the same letters. */
  static boolean areSpelledApart(String a, String b) {
    if (a.equals(b) || a.toLowerCase(Locale.ROOT).equals(b.toLowerCase(Locale.ROOT))) {
      return !a.equals(b) && !a.toUpperCase(Locale.ROOT).equals(a) && !isShout(b);
    }
    List<TextWord> x = Wording.of(a).words();
    List<TextWord> y = Wording.of(b).words();
    boolean subset = x.stream().allMatch(w -> has(y, w)) || y.stream().allMatch(w -> has(x, w));
    return !subset;
  }

  private static boolean isShout(String word) {
    return word.toUpperCase(Locale.ROOT).equals(word);
  }

  private static boolean has(List<TextWord> words, TextWord word) {
    return words.stream().anyMatch(w -> w.key().equals(word.key()));
  }

  /** Whether the letters are those of one name, and it is not an office put for its holder. */
  static boolean areLettersOfOne(String a, String b) {
    List<TextWord> x = Wording.of(a).words();
    List<TextWord> y = Wording.of(b).words();
    return Initials.stand(x, y)
        || x.stream()
            .anyMatch(w -> y.stream().anyMatch(o -> LETTERS.apply(w.key(), o.key()) >= ALIKE));
  }

  private static Verdict verdict(NameUse a, NameUse b) {
    boolean isSpelling = areLettersOfOne(a.form(), b.form());
    return new Verdict(
        Relation.VARIES,
        isSpelling ? Aspect.SPELLING : Aspect.LABEL,
        0.8,
        "spelling",
        isSpelling ? "How the name is written" : "What one is called",
        a.form(),
        b.form(),
        List.of(new Step("Is it the same name?", a.canonical(), 0.8)));
  }
}
