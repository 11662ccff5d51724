package org.crosscheck.claim;

import org.crosscheck.rules.Hedges;

/** How a clause is put: its certainty, polarity and mood. */
record Factuality(Certainty certainty, Polarity polarity, Mood mood) {
  static final Factuality PLAIN = new Factuality(Certainty.CERTAIN, Polarity.POSITIVE, Mood.STATED);

  Factuality negated() {
    Polarity other = polarity == Polarity.POSITIVE ? Polarity.NEGATIVE : Polarity.POSITIVE;
    return new Factuality(certainty, other, mood);
  }

  /** The less certain of the two certainties, and the hedge's mood where it has one. */
  Factuality hedged(Hedges.Hedge hedge) {
    Certainty other = Certainty.valueOf(hedge.certainty());
    Certainty least = other.compareTo(certainty) > 0 ? other : certainty;
    return new Factuality(
        least, polarity, hedge.mood().isEmpty() ? mood : Mood.valueOf(hedge.mood()));
  }

  /** What is left of it under a word that says {@code yes}, {@code no} or {@code open} to it. */
  Factuality under(String truth) {
    return switch (truth) {
      case "no" -> negated();
      case "open" -> new Factuality(Certainty.UNKNOWN, polarity, mood);
      default -> this;
    };
  }
}
