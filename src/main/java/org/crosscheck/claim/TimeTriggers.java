package org.crosscheck.claim;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crosscheck.rules.Rules;

/** Which words may begin a time expression, so that most words of a text are passed over. */
final class TimeTriggers implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int REACH = 5;
  private static final List<String> OPENERS =
      List.of(
          "the",
          "a",
          "an",
          "its",
          "their",
          "first",
          "final",
          "these",
          "another",
          "additional",
          "fiscal",
          "financial",
          "calendar",
          "comparable",
          "corresponding",
          "at",
          "'",
          "-");

  private final Set<String> marks = new HashSet<>();

  TimeTriggers(Rules rules) {
    rules
        .timeWords()
        .byKind()
        .values()
        .forEach(kind -> kind.keySet().forEach(phrase -> marks.addAll(List.of(phrase.split(" ")))));
    rules.numberWords().words().keySet().forEach(marks::add);
    List.copyOf(marks).forEach(m -> marks.add(m.replace("'s", "")));
    marks.removeAll(OPENERS);
  }

  boolean[] of(Words words) {
    boolean[] openings = new boolean[words.size()];
    int mark = Integer.MAX_VALUE;
    for (int w = words.size() - 1; w >= 0; w--) {
      boolean marked = isMark(words.text(w));
      mark = marked ? w : mark;
      boolean opener = OPENERS.contains(words.text(w)) && mark - w <= REACH;
      openings[w] = marked || opener;
    }
    return openings;
  }

  private boolean isMark(String word) {
    boolean digits =
        !word.isEmpty()
            && (Character.isDigit(word.charAt(0))
                || Character.isDigit(word.charAt(word.length() - 1)));
    boolean plural = word.endsWith("days");
    return digits || plural || marks.contains(word);
  }
}
