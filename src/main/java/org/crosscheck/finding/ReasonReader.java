package org.crosscheck.finding;

import java.util.List;
import java.util.Objects;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Polarity;
import org.crosscheck.rules.ComparisonWords;

/** Reads from a claim what happened and why, by the words that join the two. */
final class ReasonReader {
  private static final List<String> BEFORE_OF = List.of("because", "due", "thanks", "owing");
  private static final List<String> REASON_NOUNS = List.of("reason", "cause");
  private static final List<String> IN_NOUNS = List.of("response", "retaliation", "revenge");
  private static final int LONG = 14;

  private final ComparisonWords words;

  ReasonReader(ComparisonWords words) {
    this.words = words;
  }

  /**
   * What happened and why; the words of each in order.
   *
   * @param isDenied whether the claim says that this was not why, or that it did not happen
   */
  record Reason(List<TextWord> effect, List<TextWord> reason, boolean isDenied) {
    Reason {
      Objects.requireNonNull(effect, "effect");
      effect = List.copyOf(effect);
      reason = List.copyOf(reason);
    }
  }

  /** The reason that the claim gives or denies, null for none. */
  Reason read(Claim claim, Wording wording) {
    List<TextWord> text = wording.words();
    boolean denied =
        claim.polarity() == Polarity.NEGATIVE || text.stream().anyMatch(TextWord::isNegation);
    for (int i = 1; i < text.size(); i++) {
      int start = reasonStart(claim, text, i);
      if (start > 0 && start < text.size()) {
        List<TextWord> why = text.subList(start, Math.min(text.size(), start + LONG));
        return reason(text.subList(0, i), why, denied);
      }
      if (REASON_NOUNS.contains(text.get(i).key())
          && i + 1 < text.size()
          && List.of("for", "of").contains(text.get(i + 1).key())) {
        return reason(text.subList(i + 2, text.size()), text.subList(0, i), denied);
      }
    }
    return null;
  }

  private static Reason reason(List<TextWord> effect, List<TextWord> reason, boolean denied) {
    boolean tells = reason.stream().anyMatch(TextWord::isContent);
    return tells ? new Reason(effect, reason, denied) : null;
  }

  /** Where the reason begins that the word at {@code i} announces, -1 where it announces none. */
  private int reasonStart(Claim claim, List<TextWord> text, int i) {
    String key = text.get(i).key();
    String next = i + 1 < text.size() ? text.get(i + 1).key() : "";
    if (BEFORE_OF.contains(key)) {
      boolean joined = next.equals("of") || next.equals("to");
      return joined ? i + 2 : key.equals("because") ? i + 1 : -1;
    }
    if (key.equals("in") && IN_NOUNS.contains(next)) {
      return i + 3;
    }
    boolean punished =
        words.is("answered", claim.predicate().lemma())
            || text.subList(0, i).stream().anyMatch(w -> isAnswered(w.key()));
    boolean over = key.equals("over") && text.get(i).span().length() == 4;
    boolean doing = key.equals("for") && next.endsWith("ing");
    return punished && (over || doing) ? i + 1 : -1;
  }

  private boolean isAnswered(String key) {
    return words.is("answered", key)
        || key.endsWith("ed") && words.is("answered", key.substring(0, key.length() - 2))
        || key.endsWith("ed") && words.is("answered", key.substring(0, key.length() - 1));
  }
}
