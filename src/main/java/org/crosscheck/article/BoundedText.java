package org.crosscheck.article;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that may be looked at only so often, so that no pattern of a rules file can take for
 * ever on a hostile line: counted, not timed, for the same answer on every machine.
 */
final class BoundedText implements CharSequence {
  private static final int MAX_LOOKS = 2_000_000;

  private final String text;
  private int looks;

  private BoundedText(String text) {
    this.text = text;
  }

  /** How a pattern must lie in the text. */
  enum Fit {
    ALL,
    START,
    ANYWHERE
  }

  /** The first match; empty also where looking for it takes too long. */
  static Optional<MatchResult> match(Pattern pattern, String text, Fit fit) {
    Matcher matcher = pattern.matcher(new BoundedText(text));
    try {
      boolean found =
          switch (fit) {
            case ALL -> matcher.matches();
            case START -> matcher.lookingAt();
            case ANYWHERE -> matcher.find();
          };
      return found ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    } catch (TooManyLooks e) {
      return Optional.empty();
    }
  }

  @Override
  public char charAt(int index) {
    if (++looks > MAX_LOOKS) {
      throw new TooManyLooks();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }

  private static final class TooManyLooks extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooManyLooks() {
      super("too many looks", null, false, false);
    }
  }
}
