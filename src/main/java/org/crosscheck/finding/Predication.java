package org.crosscheck.finding;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a claim says of whom: one word for it, whether it is so, and the participants.
 *
 * @param term the word that says it, in base form
 * @param form the claim's words for it
 * @param kind what the word is in the claim
 * @param isSo whether the claim says that it is so
 * @param doer who does it to somebody or something else; null where nobody is told
 * @param undergoer whom or what it befalls, or of whom it is told; null where nothing is told
 * @param isSuffered whether it is told in the passive
 * @param rest what else the claim tells, no times
 */
record Predication(
    String term,
    String form,
    Kind kind,
    boolean isSo,
    Theme doer,
    Theme undergoer,
    boolean isSuffered,
    List<TextWord> rest) {
  Predication {
    Objects.requireNonNull(term, "term");
    rest = List.copyOf(rest);
  }

  /** What a word is in its claim. */
  enum Kind {
    /** The verb, or a turn of phrase in its place. */
    DOING,
    /** What something is, becomes or stays. */
    STATE,
    /** What somebody or something is called: a brother, a ferry. */
    THING,
    /** How something is done. */
    MANNER,
    /** What a doing came to or is about: ended in failure, called a strike. */
    OUTCOME
  }

  /** Of whom it is told, whatever the part. */
  List<Theme> told() {
    return Stream.of(doer, undergoer).filter(Objects::nonNull).toList();
  }

  /** Who or what is told of first, null for nothing. */
  Theme first() {
    return doer == null ? undergoer : doer;
  }

  /** Whether it says what something is. */
  boolean isCalled() {
    return kind == Kind.THING || kind == Kind.STATE;
  }

  /** Whether a noun says it. */
  boolean isNoun() {
    return kind == Kind.THING || kind == Kind.OUTCOME;
  }
}
