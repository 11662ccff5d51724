package org.crosscheck.name;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.crosscheck.rules.Gender;
import org.crosscheck.rules.NameWords;

/** Takes titles, ranks, honours and generations off a name's words. */
final class TitleStripper implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int LONGEST_TITLE = 3;

  private final NameWords vocabulary;

  TitleStripper(NameWords vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What is left, and what was taken off, with the gender that it says. */
  record Stripped(List<RawWord> words, Gender gender, String generation) {}

  Stripped strip(List<RawWord> words) {
    List<RawWord> left = new ArrayList<>(words);
    String generation = "";
    Gender gender = Gender.UNKNOWN;
    int taken = titleLength(left);
    while (taken > 0) {
      Gender said = vocabulary.genderOfTitle(title(left, taken));
      gender = said.isKnown() ? said : gender;
      left = left.subList(taken, left.size());
      taken = titleLength(left);
    }
    for (int last = left.size() - 1; last > 0; last--) {
      String plain = left.get(last).plain();
      if (vocabulary.is(NameWords.GENERATION, plain)) {
        generation = plain;
      } else if (!vocabulary.is(NameWords.TITLE, plain) || left.get(last).shouted()) {
        break;
      }
      left = left.subList(0, last);
    }
    return new Stripped(left, gender, generation);
  }

  /** How many of the first words make a title; at least one word is left. */
  private int titleLength(List<RawWord> words) {
    for (int length = Math.min(LONGEST_TITLE, words.size() - 1); length > 0; length--) {
      if (vocabulary.is(NameWords.TITLE, title(words, length))) {
        return length;
      }
    }
    return 0;
  }

  private static String title(List<RawWord> words, int length) {
    return words.subList(0, length).stream().map(RawWord::plain).collect(Collectors.joining(" "));
  }
}
