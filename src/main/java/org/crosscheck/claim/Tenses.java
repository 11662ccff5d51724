package org.crosscheck.claim;

import java.util.List;
import org.crosscheck.language.Sentence;
import org.crosscheck.language.Token;

/** Reads from the words around a date whether it is past or to come. */
final class Tenses {
  private static final int HIGHEST = 6;
  private static final int AUXILIARIES = 12;
  private static final List<String> WILL = List.of("will", "'ll", "shall", "wo", "may", "might");
  private static final List<String> DUE =
      List.of("until", "till", "effective", "due", "upcoming", "payable", "expiring", "redeemable");
  private static final List<String> PORTIONS =
      List.of("-", "mid", "early", "late", "the", "end", "of", "noon", "midnight", "on", "at");
  private static final List<String> PLANS =
      List.of("plan", "schedule", "expect", "set", "due", "slate", "intend", "hope");

  private Tenses() {}

  static boolean isFuture(Words words, int at) {
    return of(words, at) == Tense.FUTURE;
  }

  static Tense of(Words words, int at) {
    int before = at - 1;
    while (PORTIONS.contains(words.text(before))) {
      before--;
    }
    if (DUE.contains(words.text(before))) {
      return Tense.FUTURE;
    }
    Sentence sentence = words.sentence();
    int here = words.get(at).token();
    for (int steps = 0; steps < HIGHEST && here >= 0; steps++) {
      Token token = sentence.tokens().get(here);
      if (token.tag().startsWith("V")) {
        return ofVerb(sentence, here);
      }
      here = token.head();
    }
    return Tense.OPEN;
  }

  private static Tense ofVerb(Sentence sentence, int verb) {
    Token token = sentence.tokens().get(verb);
    boolean past = "VBD".equals(token.tag());
    boolean open = false;
    for (int i = Math.max(0, verb - AUXILIARIES); i < verb; i++) {
      Token aux = sentence.tokens().get(i);
      if (aux.head() != verb || !aux.relation().startsWith("aux")) {
        continue;
      }
      if (WILL.contains(aux.lemma())) {
        return Tense.FUTURE;
      }
      past |= "VBD".equals(aux.tag()) || "have".equals(aux.lemma());
      open |= "TO".equals(aux.tag()) || "MD".equals(aux.tag()) || "VBZ".equals(aux.tag());
    }
    int head = token.head();
    boolean planned = head >= 0 && PLANS.contains(sentence.tokens().get(head).lemma());
    boolean plan = PLANS.contains(token.lemma()) && "VBN".equals(token.tag());
    if (open && planned || plan) {
      return Tense.FUTURE;
    }
    boolean reduced = "VBN".equals(token.tag()) && !open;
    return past || reduced ? Tense.PAST : Tense.OPEN;
  }
}
