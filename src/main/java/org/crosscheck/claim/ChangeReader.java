package org.crosscheck.claim;

import java.io.Serializable;
import java.util.List;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.language.Token;
import org.crosscheck.rules.ChangeWords;

/** Tells whether a number is the size of a change, and which way it goes. */
final class ChangeReader implements Serializable {
  private static final long serialVersionUID = 1;
  private static final List<String> SIZES = List.of("npadvmod", "dobj", "dep", "advmod", "attr");

  private static final List<String> ADVERBS = List.of("RB", "IN", "RP", "JJ");

  private final ChangeWords changes;

  ChangeReader(ChangeWords changes) {
    this.changes = changes;
  }

  /** {@code up} or {@code down}; null where no change is meant. */
  String direction(DependencyTree tree, Words words, BoundedAmount bounded) {
    String before = words.text(bounded.from() - 1);
    boolean bare = bounded.amount().unit() == null && !List.of("+", "by").contains(before);
    if (bare || "to".equals(before)) {
      return null;
    }
    String beside = beside(words, bounded);
    return beside != null ? beside : governing(tree, words, bounded.amount());
  }

  /** {@code up 3 %}, {@code down by about 3 %}, {@code 3 % higher}, {@code +3 %}. */
  private String beside(Words words, BoundedAmount bounded) {
    int before = bounded.from() - 1;
    if ("by".equals(words.text(before))) {
      before--;
    }
    if ("+".equals(words.text(before))) {
      return "up";
    }
    Token word = words.token(before);
    // Two missiles that a plane was shot down by are no change: a bare number asks for a verb.
    boolean adverb = ADVERBS.contains(word.tag()) && bounded.amount().unit() != null;
    String direction = adverb ? changes.direction(words.text(before)) : verbal(word);
    boolean compared = words.token(bounded.to()).tag().endsWith("R");
    return direction != null || !compared ? direction : changes.direction(words.text(bounded.to()));
  }

  private String governing(DependencyTree tree, Words words, Amount amount) {
    int last = words.get(amount.to() - 1).token();
    for (int w = amount.from(); w < amount.to(); w++) {
      Token token = words.token(w);
      int head = token.head();
      if (head < 0 || head >= words.get(amount.from()).token() && head <= last) {
        continue;
      }
      if (SIZES.contains(token.relation())) {
        return verbal(tree.token(head));
      }
      boolean by = "pobj".equals(token.relation()) && "by".equals(tree.token(head).lemma());
      if (by && tree.token(head).relation().equals("prep") && tree.token(head).head() >= 0) {
        return predicative(tree, tree.token(head).head());
      }
    }
    return null;
  }

  /** {@code fell by 3 %}; {@code were down, some by 3 %}. */
  private String predicative(DependencyTree tree, int verb) {
    String direction = verbal(tree.token(verb));
    int adverb = tree.dependent(verb, List.of("advmod", "acomp", "prt"));
    boolean copula = tree.token(verb).lemma().equals("be") && adverb >= 0;
    return direction == null && copula ? changes.direction(tree.token(adverb).lemma()) : direction;
  }

  private String verbal(Token token) {
    return token.tag().startsWith("V") ? changes.direction(token.lemma()) : null;
  }
}
