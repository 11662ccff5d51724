package org.crosscheck.finding;

import org.crosscheck.event.EventMention;

/** A verdict with the two claims that it is about. */
record PairVerdict(EventMention a, EventMention b, Verdict verdict) {

  /** Verdicts of one group go into one finding: the same question and the same two answers. */
  String group() {
    Verdict v = verdict;
    boolean turned = v.valueA().compareTo(v.valueB()) > 0;
    String values =
        turned ? v.valueB() + "\u0000" + v.valueA() : v.valueA() + "\u0000" + v.valueB();
    return v.relation() + "\u0000" + v.aspect() + "\u0000" + v.rule() + "\u0000" + values;
  }
}
