package org.crosscheck.finding;

import java.util.List;
import org.crosscheck.event.EventMention;

/** A verdict with the two claims that it is about. */
record PairVerdict(Pair pair, Verdict verdict) {
  private static final List<String> TURNED =
      List.of("wording", "negation", "denial", "opposite", "contrary", "quote");

  EventMention a() {
    return pair.a();
  }

  EventMention b() {
    return pair.b();
  }

  /** The event of both claims; where they stand in two, that of the first. */
  String eventId() {
    return pair.first().eventId();
  }

  /** The two sentences. */
  String both() {
    return pair.sentences();
  }

  /** The two sentences, what was asked and, for numbers, about what. */
  String sentences() {
    Verdict v = verdict;
    String asked = v.relation() + "\u0000" + v.aspect() + "\u0000" + v.rule();
    String about = v.rule().equals("quantity") ? v.subject() : "";
    return String.join("\u0000", asked, about, both());
  }

  /**
   * The two sentences where their words exclude each other, however that was found; else what
   * {@link #sentences} gives.
   */
  String conflict() {
    Verdict v = verdict;
    return v.relation() == Relation.DISAGREES && TURNED.contains(v.rule())
        ? String.join("\u0000", "turned", both())
        : sentences();
  }
}
