package org.crosscheck.claim;

import java.util.List;
import org.crosscheck.language.DependencyTree;
import org.crosscheck.language.Token;
import org.crosscheck.rules.CountStates;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.Units;

/** Which numbers of a sentence count or measure something, and which only name or date it. */
final class Counts {
  private static final List<String> NAMES =
      List.of("ORG", "PRODUCT", "FAC", "LAW", "WORK_OF_ART", "EVENT", "PERSON", "LOC", "GPE");
  private final DependencyTree tree;
  private final Words words;
  private final CountStates states;
  private final Units units;

  Counts(DependencyTree tree, Words words, Rules rules) {
    states = rules.countStates();
    units = rules.units();
    this.tree = tree;
    this.words = words;
  }

  boolean counts(BoundedAmount bounded) {
    Amount amount = bounded.amount();
    if (amount.unit() != null) {
      return !isSpan(amount);
    }
    boolean single = bounded.from() == amount.from() && !amount.number().isVague();
    return !isScore(amount)
        && !isPartOfName(amount)
        && !isGluedToWord(amount)
        && !(single && (isYear(amount) || isLabel(amount) || isPronoun(amount)));
  }

  /** {@code two-year contract}: a time expression that says which contract. */
  private boolean isSpan(Amount amount) {
    return amount.isOf("time") && !amount.isRange() && words.isHyphen(amount.number().to());
  }

  /** {@code 2-0}, {@code 6-3, 6-4}, {@code 2016-17}. */
  private boolean isScore(Amount amount) {
    int last = amount.to();
    boolean dash = words.isHyphen(last) && words.isGlued(last) && words.get(last + 1).isDigits();
    boolean dashBefore =
        words.isHyphen(amount.from() - 1)
            && words.isGlued(amount.from())
            && words.get(amount.from() - 2).isDigits();
    boolean range = amount.isRange() && words.isHyphen(amount.number().to());
    return dash || dashBefore || range && noun(amount) < 0;
  }

  private boolean isPartOfName(Amount amount) {
    if (isDecimal(amount)) {
      return false;
    }
    for (int w = amount.from(); w < amount.to(); w++) {
      String entity = words.token(w).entity();
      if (entity.length() > 2 && NAMES.contains(entity.substring(2))) {
        return true;
      }
    }
    return false;
  }

  /** {@code 0.5}: a measure even where it stands beside a name. */
  private static boolean isDecimal(Amount amount) {
    return amount.low() != null && amount.low() != Math.rint(amount.low());
  }

  /** {@code COVID-19}, {@code F-16}. */
  private boolean isGluedToWord(Amount amount) {
    Word first = words.get(amount.from());
    Word before = words.get(amount.from() - 1);
    boolean dash =
        words.isHyphen(amount.from() - 1)
            && words.isGlued(amount.from())
            && words.isGlued(amount.from() - 1);
    boolean sign = first.text().equals("-") && words.isGlued(amount.from());
    boolean word = Character.isLetter(lastOf(words.text(amount.from() - (sign ? 1 : 2))));
    boolean spelled = !words.get(amount.number().from()).isDigits();
    boolean bound = List.of("sub", "minus", "to").contains(words.text(amount.from() - 2));
    return !spelled && word && !bound && (dash && !before.text().isEmpty() || sign);
  }

  private static char lastOf(String text) {
    return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
  }

  private boolean isYear(Amount amount) {
    double value = amount.low();
    boolean years = value >= 1500 && value <= 2150;
    if (!years
        || words.text(amount.from()).length() != 4
        || words.text(amount.to() - 1).length() != 4) {
      return false;
    }
    int noun = noun(amount);
    boolean dated = words.token(amount.from()).entity().endsWith("DATE");
    return dated || amount.isRange() || noun < 0 || !tree.token(noun).tag().endsWith("S");
  }

  /** {@code iPhone 11}, {@code Article 50}, {@code No. 10}. */
  private boolean isLabel(Amount amount) {
    boolean digits = words.get(amount.number().to() - 1).isDigits();
    if (isDecimal(amount)
        || !digits && amount.to() - amount.from() > 1
        || words.isGlued(amount.from())) {
      return false;
    }
    Token before = words.token(amount.from() - 1);
    boolean numbered = units.labels().contains(words.text(amount.from() - 1));
    boolean named = before.tag().startsWith("NNP") && !words.text(amount.from() - 1).equals("us");
    int noun = noun(amount);
    boolean plural = noun >= 0 && tree.token(noun).tag().endsWith("S");
    return (numbered || named && (digits || noun < 0) || digits && isNamed(amount, noun))
        && !plural;
  }

  /** {@code 787 Dreamliner}, {@code 49 Zorro Ranch Road}. */
  private boolean isNamed(Amount amount, int noun) {
    boolean name = words.token(amount.to()).tag().startsWith("NNP");
    return name && (noun < 0 || tree.token(noun).tag().equals("NNP"));
  }

  /** {@code no one}, {@code one another}, {@code the one}: not a count of things. */
  private boolean isPronoun(Amount amount) {
    if (!"one".equals(words.text(amount.from())) || amount.to() - amount.from() > 1) {
      return false;
    }
    boolean noun = noun(amount) >= 0;
    boolean of = "of".equals(words.text(amount.to()));
    boolean dashed = words.isHyphen(amount.to());
    boolean state = states.has(words.text(amount.to()), "adjective");
    return dashed || !noun && !of && !state;
  }

  /** The noun that the amount's number stands before; -1 for none. */
  int noun(Amount amount) {
    int last = words.get(amount.to() - 1).token();
    for (int w = amount.from(); w < amount.to(); w++) {
      int head = words.token(w).head();
      if (head > last && tree.token(head).tag().startsWith("N")) {
        return head;
      }
    }
    int next = last + 1;
    boolean bare = next < tree.size() && tree.token(next).tag().startsWith("NNS");
    return bare ? next : -1;
  }
}
