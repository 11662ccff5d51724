package org.crosscheck.finding;

import java.util.List;
import org.crosscheck.claim.Argument;
import org.crosscheck.claim.Role;
import org.crosscheck.finding.Predication.Kind;
import org.crosscheck.rules.ComparisonWords;

/** Reads which words of a claim say what something is, how it is done, or what came of it. */
final class StateWordReader {
  /** How something is done, besides the words that end in -ly. */
  private static final List<String> MANNERS = List.of("well", "badly", "fast", "late", "early");

  private final ComparisonWords words;

  StateWordReader(ComparisonWords words) {
    this.words = words;
  }

  /** What the word at a place says beside the verb, null where it says nothing of the kind. */
  Kind kind(ToldClaim told, int at) {
    TextWord word = told.words().get(at);
    if (isManner(told, at)) {
      return Kind.MANNER;
    }
    if (!word.isContent() || word.isNumber() || !told.isAfterVerb(word)) {
      return null;
    }
    Argument argument = around(told, word);
    if (argument != null) {
      return kind(told, word, argument);
    }
    boolean linked = at > 0 && told.isVerb(told.words().get(at - 1));
    return linked && words.is("linking", told.lemma()) ? Kind.STATE : null;
  }

  private Kind kind(ToldClaim told, TextWord word, Argument argument) {
    boolean head = argument.headSpan().equals(told.at(word));
    if (argument.role() == Role.ATTRIBUTE) {
      return head && isThing(told, argument) ? Kind.THING : Kind.STATE;
    }
    return head && words.is("yielding", told.lemma()) ? Kind.OUTCOME : null;
  }

  private static Argument around(ToldClaim told, TextWord word) {
    int verb = told.claim().predicate().start();
    return told.claim().arguments().stream()
        .filter(a -> a.span().start() > verb && a.span().contains(told.at(word)))
        .findFirst()
        .orElse(null);
  }

  /** Whether the attribute names a thing or a person and no quality: a ferry, the mayor's son. */
  private static boolean isThing(ToldClaim told, Argument argument) {
    return told.words().stream()
        .filter(w -> argument.span().contains(told.at(w)))
        .anyMatch(w -> ThemeReader.DETERMINERS.contains(w.key()) || w.form().endsWith("'s"));
  }

  private static boolean isManner(ToldClaim told, int at) {
    TextWord word = told.words().get(at);
    if (!word.key().endsWith("ly") && !MANNERS.contains(word.key())) {
      return false;
    }
    List<TextWord> near =
        told.words().subList(Math.max(0, at - 1), Math.min(told.words().size(), at + 3));
    return told.isAfterVerb(word) || near.stream().anyMatch(told::isVerb);
  }
}
