package org.crosscheck.claim;

import org.crosscheck.rules.Hedges;

/** How a clause is put: its certainty, polarity and mood. */
record Factuality(Certainty certainty, Polarity polarity, Mood mood) {
  static final Factuality PLAIN = new Factuality(Certainty.CERTAIN, Polarity.POSITIVE, Mood.STATED);

  boolean isNegative() {
    return polarity == Polarity.NEGATIVE;
  }

  Factuality negated() {
    return new Factuality(certainty, isNegative() ? Polarity.POSITIVE : Polarity.NEGATIVE, mood);
  }

  Factuality withPolarity(Polarity other) {
    return new Factuality(certainty, other, mood);
  }

  /** At most as certain as that. */
  Factuality atMost(Certainty other) {
    return new Factuality(other.compareTo(certainty) > 0 ? other : certainty, polarity, mood);
  }

  /** In another mood, unless it is in one already that is no statement. */
  Factuality inMood(Mood other) {
    return mood == Mood.STATED ? new Factuality(certainty, polarity, other) : this;
  }

  /** The less certain of the two certainties, and the hedge's mood where it has one. */
  Factuality hedged(Hedges.Hedge hedge) {
    Factuality less = atMost(Certainty.valueOf(hedge.certainty()));
    return hedge.mood().isEmpty() ? less : less.inMood(Mood.valueOf(hedge.mood()));
  }

  /** What is left of it under a word that says {@code yes}, {@code no} or {@code open} to it. */
  Factuality under(String truth) {
    return switch (truth) {
      case "no" -> negated();
      case "open" -> atMost(Certainty.UNKNOWN);
      default -> this;
    };
  }

  /** The same as a part of what the governor says: as unsure and in the same mood. */
  Factuality within(Factuality governor) {
    return atMost(governor.certainty).inMood(governor.mood);
  }
}
