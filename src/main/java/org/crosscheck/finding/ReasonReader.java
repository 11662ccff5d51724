package org.crosscheck.finding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Polarity;
import org.crosscheck.rules.ComparisonWords;
import org.crosscheck.rules.Reasons;
import org.crosscheck.rules.Reasons.Joint;
import org.crosscheck.rules.Rules;

/** Reads from a claim what happened and why, by the words that join the two. */
final class ReasonReader {
  private static final List<String> REASON_NOUNS = List.of("reason", "cause");
  private static final List<String> DECIDING = List.of("decided", "caused", "led", "brought");
  private static final List<String> PERSONS =
      List.of("he", "she", "they", "him", "her", "them", "who", "man", "men", "woman", "women");
  private static final List<String> ARTICLES = List.of("a", "an", "one");
  private static final List<String> COPULAS = List.of("is", "was", "are", "were", "be", "been");

  private static final int LONG = 14;
  private static final int NEAR = 8;

  private final ComparisonWords words;
  private final Reasons reasons;
  private final Remembered<Claim, Optional<Reason>> known = Remembered.byIdentity();

  ReasonReader(Rules rules) {
    words = rules.comparisonWords();
    reasons = rules.reasons();
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
    return known.of(claim, () -> Optional.ofNullable(read(claim, wording.words()))).orElse(null);
  }

  private Reason read(Claim claim, List<TextWord> text) {
    boolean denied =
        claim.polarity() == Polarity.NEGATIVE || text.stream().anyMatch(TextWord::isNegation);
    Reason special = blamed(text, denied);
    special = special == null ? chosen(text, denied) : special;
    special = special == null ? brought(claim, text, denied) : special;
    if (special != null) {
      return special;
    }
    for (int i = 1; i < text.size(); i++) {
      int start = reasonStart(claim, text, i);
      if (start > 0 && start < text.size()) {
        List<TextWord> why = text.subList(start, Math.min(text.size(), start + LONG));
        return reason(text.subList(0, i), why, denied);
      }
      if (REASON_NOUNS.contains(text.get(i).key()) && !isOneOfSeveral(text, i)) {
        boolean of = i + 1 < text.size() && List.of("for", "of").contains(text.get(i + 1).key());
        boolean ends = i + 1 == text.size() && claim.predicate().lemma().equals("be");
        if (of || ends) {
          List<TextWord> what = text.subList(Math.min(i + 2, text.size()), text.size());
          return reason(what, text.subList(0, copula(text, i)), denied);
        }
      }
    }
    return null;
  }

  /** A leading cause of something in general leaves room for others. */
  private static boolean isOneOfSeveral(List<TextWord> text, int noun) {
    int at = noun - 1;
    while (at > 0 && text.get(at).isContent()) {
      at--;
    }
    boolean among = at > 1 && text.get(at - 1).key().equals("of");
    return at >= 0 && ARTICLES.contains(text.get(among ? at - 2 : at).key());
  }

  /** What a thing is blamed for, or on what it is blamed; of a party others tell who did it. */
  private Reason blamed(List<TextWord> text, boolean denied) {
    for (int i = 0; i + 1 < text.size(); i++) {
      if (!text.get(i).key().startsWith("blame")) {
        continue;
      }
      int on = indexOf(text, "on", i + 1);
      int at = on > 0 && on - i <= NEAR ? on : indexOf(text, "for", i + 1);
      if (at < 0 || at - i > NEAR || at + 1 >= text.size()) {
        return null;
      }
      boolean other = at == on && on > i + 1;
      List<TextWord> before = other ? text.subList(i + 1, on) : text.subList(0, i);
      List<TextWord> after = text.subList(at + 1, Math.min(text.size(), at + 1 + LONG));
      List<TextWord> blamed =
          text.get(at).key().equals("on") ? after : at > i + 1 ? text.subList(i + 1, at) : before;
      return isThing(blamed) ? reason(blamed == after ? before : after, blamed, denied) : null;
    }
    return null;
  }

  /** What something brought about, or whether it was meant. */
  private Reason brought(Claim claim, List<TextWord> text, boolean denied) {
    String verb = claim.predicate().lemma();
    boolean causes = words.is("causing", verb) && !claim.predicate().passive();
    for (int i = 1; i + 1 < text.size(); i++) {
      if (joint(claim, text, i, false).isPresent() || causes && isAt(claim, text.get(i))) {
        return reason(text.subList(i + 1, text.size()), text.subList(0, i), denied);
      }
    }
    boolean meant = words.is("meant", verb);
    for (int i = 1; meant && i < text.size(); i++) {
      if (words.is("intent", text.get(i).key())) {
        return reason(text.subList(0, i), text.subList(i, i + 1), denied);
      }
    }
    return null;
  }

  private static boolean isPast(Claim claim, TextWord word) {
    return word.span().start() + claim.span().start() >= claim.predicate().end();
  }

  private static boolean isAt(Claim claim, TextWord word) {
    return word.span().start() + claim.span().start() == claim.predicate().start();
  }

  private boolean isThing(List<TextWord> blamed) {
    return blamed.stream().noneMatch(TextWord::named)
        && Party.camp(blamed, words).isEmpty()
        && blamed.stream().noneMatch(w -> PERSONS.contains(w.key()));
  }

  /** It was not the crown that decided the matter. */
  private static Reason chosen(List<TextWord> text, boolean denied) {
    int that = indexOf(text, "that", 3);
    boolean cleft =
        that > 0
            && that <= LONG
            && that + 1 < text.size()
            && text.get(0).key().equals("it")
            && text.get(1).key().equals("was")
            && DECIDING.contains(text.get(that + 1).key());
    return cleft
        ? reason(text.subList(that + 1, text.size()), chosen(text.subList(2, that)), denied)
        : null;
  }

  private static List<TextWord> chosen(List<TextWord> words) {
    return words.get(0).isNegation() ? words.subList(1, words.size()) : words;
  }

  /** Where the verb stands before {@code at} that says what it was, or {@code at}. */
  private static int copula(List<TextWord> text, int at) {
    for (int i = at - 1; i > 0; i--) {
      if (COPULAS.contains(text.get(i).key())) {
        return i;
      }
    }
    return at;
  }

  private static int indexOf(List<TextWord> text, String key, int from) {
    for (int i = from; i < text.size(); i++) {
      if (text.get(i).key().equals(key)) {
        return i;
      }
    }
    return -1;
  }

  private static Reason reason(List<TextWord> effect, List<TextWord> reason, boolean denied) {
    boolean tells = reason.stream().anyMatch(TextWord::isContent);
    return tells ? new Reason(effect, reason, denied) : null;
  }

  /** Where the reason begins that the word at {@code i} announces, -1 where it announces none. */
  private int reasonStart(Claim claim, List<TextWord> text, int i) {
    Optional<Joint> joint = joint(claim, text, i, true);
    if (joint.isPresent()) {
      return i + joint.get().words().size();
    }
    String key = text.get(i).key();
    if (key.equals("for") && isFollowedBy("reasons", text, i)) {
      return i + 1;
    }
    boolean punished =
        words.is("answered", claim.predicate().lemma())
            || text.subList(0, i).stream().anyMatch(w -> isAnswered(w.key()));
    boolean doing =
        key.equals("for") && i + 1 < text.size() && text.get(i + 1).key().endsWith("ing");
    return punished && (key.equals("over") || doing) ? i + 1 : -1;
  }

  /** The words at {@code i} that join what happened with why, before or after the reason. */
  private Optional<Joint> joint(Claim claim, List<TextWord> text, int i, boolean beforeReason) {
    return reasons.startingWith(text.get(i).key()).stream()
        .filter(j -> j.isBeforeReason() == beforeReason && j.isOf(claim.predicate().lemma()))
        .filter(j -> stands(j, text, i) && joins(claim, text, i))
        .findFirst();
  }

  private static boolean stands(Joint joint, List<TextWord> text, int from) {
    int end = from + joint.words().size();
    return end <= text.size()
        && text.subList(from, end).stream().map(TextWord::key).toList().equals(joint.words());
  }

  /** Behind its verb, "to" says why somebody did it; "for" what for, and how long or how much. */
  private static boolean joins(Claim claim, List<TextWord> text, int i) {
    return switch (text.get(i).key()) {
      case "to" -> isPast(claim, text.get(i));
      case "for" -> isReason(claim, text, i + 1);
      default -> true;
    };
  }

  /** Whether what stands at a place is no length of time and no sum. */
  private static boolean isReason(Claim claim, List<TextWord> text, int at) {
    return at < text.size()
        && text.get(at).isContent()
        && claim.quantities().stream()
            .noneMatch(q -> q.span().touches(text.get(at).span().moved(claim.span().start())));
  }

  private static boolean isFollowedBy(String key, List<TextWord> text, int at) {
    int next = indexOf(text, key, at + 1);
    return next > 0 && next - at <= 3;
  }

  private boolean isAnswered(String key) {
    return words.is("answered", key)
        || key.endsWith("ed") && words.is("answered", key.substring(0, key.length() - 2))
        || key.endsWith("ed") && words.is("answered", key.substring(0, key.length() - 1));
  }
}
