package org.crosscheck.finding;

import java.util.List;
import org.crosscheck.claim.Argument;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimTime;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Role;
import org.crosscheck.rules.TollWords;

/** Reads from the words around a toll how far it reaches. */
final class ReachReader {
  private static final List<String> STRETCHES =
      List.of("days", "weeks", "months", "years", "decade", "decades", "year", "month", "week");

  private static final List<String> DAYS =
      List.of("this", "that", "in", "on", "today", "yesterday", "and");

  /** A word such as earlier speaks of a number this many words away. */
  private static final int NEAR = 6;

  private final TollWords words;

  ReachReader(TollWords words) {
    this.words = words;
  }

  /**
   * The reach of a count.
   *
   * @param sentence the longest clause around it
   * @param time the time that the sentence gives, null for none
   */
  Reach read(Quantity count, EventClaim at, String sentence, ClaimTime time) {
    Claim claim = at.mention().claim();
    String before = claim.text().substring(0, count.start() - claim.span().start());
    String after = claim.text().substring(count.end() - claim.span().start());
    if (isOutdated(before, after)) {
      return Reach.OUTDATED;
    }
    if (count.part() || isFurther(before, after) || isOfThese(after)) {
      return Reach.SHARE;
    }
    return isTally(claim, sentence, time) ? Reach.TALLY : Reach.INCIDENT;
  }

  /** {@code updated its earlier toll of 15}, but not {@code earlier this week}. */
  private boolean isOutdated(String before, String after) {
    List<String> left = TollReader.words(before);
    for (int i = Math.max(0, left.size() - NEAR); i < left.size(); i++) {
      boolean day = i + 1 < left.size() && DAYS.contains(left.get(i + 1));
      if (words.has(left.get(i), "outdated") && !day) {
        return true;
      }
    }
    List<String> right = TollReader.words(after);
    return right.size() <= 3 && right.stream().anyMatch(w -> words.has(w, "outdated"));
  }

  /** {@code another seven people}, {@code five more civilians}, {@code among them three}. */
  private boolean isFurther(String before, String after) {
    List<String> left = TollReader.words(before);
    int last = left.size() - 1;
    boolean added = last >= 0 && words.has(left.get(last), "further");
    boolean among = last >= 1 && left.get(last - 1).equals("among");
    return added
        || among
        || TollReader.words(after).stream().limit(1).anyMatch(w -> words.has(w, "further"));
  }

  /** {@code 15 of the wounded}. */
  private static boolean isOfThese(String after) {
    List<String> right = TollReader.words(after);
    return right.size() > 2 && right.get(0).equals("of") && right.get(1).equals("the");
  }

  private boolean isTally(Claim claim, String sentence, ClaimTime time) {
    boolean stretch = time != null && isLong(time);
    boolean taken =
        claim.arguments().stream()
            .filter(a -> a.role() == Role.AGENT || a.role() == Role.CAUSE || isIn(a))
            .anyMatch(a -> words.has(a.head(), "long"));
    return stretch || taken || isSpan(TollReader.words(sentence));
  }

  private static boolean isIn(Argument a) {
    return a.preposition().equals("in") || a.preposition().equals("during");
  }

  private static boolean isLong(ClaimTime time) {
    return List.of("month", "season", "year", "range", "week").contains(time.granularity());
  }

  /** {@code since Saturday}, {@code in the past two weeks}, {@code two days of raids}. */
  private boolean isSpan(List<String> sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.get(i);
      boolean stretch = words.has(word, "span") && isStretch(sentence, i + 1);
      if (stretch || words.has(word, "start") && !isRecord(sentence)) {
        return true;
      }
    }
    return false;
  }

  /** {@code two weeks}, but not {@code the two-year-old war}: that is how old it is. */
  private static boolean isStretch(List<String> sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), from + 3); i++) {
      boolean age = i + 1 < sentence.size() && sentence.get(i + 1).equals("old");
      if (STRETCHES.contains(sentence.get(i)) && !age) {
        return true;
      }
    }
    return false;
  }

  /** {@code the deadliest attack since May}: that day is another one's. */
  private static boolean isRecord(List<String> sentence) {
    return sentence.stream().anyMatch(w -> w.endsWith("est") && w.length() > 4)
        || sentence.contains("worst")
        || sentence.contains("most")
        || sentence.contains("first");
  }
}
