package org.crosscheck.event;

import java.util.Locale;

/** What is observed on a pair of claims; the rules weigh each. */
public enum PairFeature {
  /** One for every pair: where the scale begins. */
  START,
  /** Nearness of the predicates' meanings. */
  PREDICATE,
  /** Nearness of the predicates by usage. */
  PREDICATE_USAGE,
  /** Rarity of a predicate that both have. */
  PREDICATE_RARE,
  /** Both predicates report what somebody says. */
  BOTH_REPORT,
  /** Only one of them does. */
  ONE_REPORTS,
  /** Nearness of who acts. */
  AGENT,
  /** Nearness of whom it befalls. */
  PATIENT,
  /**
   * Nearness of the participants whatever their roles: a swap of roles is a finding, no other
   * event.
   */
  PARTICIPANTS,
  /** Both name who acts, and the names have nothing in common. */
  AGENTS_APART,
  /** Both name whom it befalls, and the names have nothing in common. */
  PATIENTS_APART,
  /** Share of the words of the claim that finds fewer of them in the other. */
  WORDS_LESS,
  /** Share of the words of the claim that finds more of them in the other. */
  WORDS_MORE,
  /** How many rare words both have. */
  RARE_WORDS,
  /** Both are clauses, not nouns: clauses of one event share more than what they call it. */
  CLAUSES,
  /** Likeness of the words of two clauses, the same words only. */
  CLAUSE_WORDS,
  /** How many rare words two clauses share. */
  CLAUSE_RARE_WORDS,
  /** Likeness of the sentences around. */
  SENTENCE,
  /** Predicates and sentences are both near. */
  PREDICATE_IN_SENTENCE,
  /** Predicates and words are both near. */
  PREDICATE_IN_WORDS,
  /** How many rare names both have. */
  NAMES,
  /** How many numbers both have. */
  NUMBERS,
  /** Equal counts of the same thing. */
  QUANTITY_SAME,
  /** Other counts of the same thing: not another event but perhaps a finding. */
  QUANTITY_OTHER,
  /** The same words inside quotation marks. */
  QUOTED,
  /** Both have words inside quotation marks, and none of them are the same: other remarks. */
  QUOTED_APART,
  /** Only one has words inside quotation marks. */
  ONE_QUOTED,
  /** Both are credited to the same speaker. */
  SAME_SPEAKER,
  /** They are credited to different speakers. */
  OTHER_SPEAKER,
  /** One is credited to somebody, the other is the outlet's own. */
  ONE_CREDITED,
  /** Share of the words of one claim that stand in the other's sentence, the lesser share. */
  CONTEXT_LESS,
  /** Share of the words of one claim that stand in the other's sentence, the greater share. */
  CONTEXT_MORE,
  /** How much the shorter claim says, as far as the other's sentence says it too. */
  COVERED,
  /** How many rare names of each sentence the other sentence lacks, the lesser number. */
  NAMES_MISSING,
  /** Both have numbers and none is the same. */
  NUMBERS_APART,
  /** The sentences name a day, and the same one. */
  DAYS_MEET,
  /** Both sentences name days, and other ones. */
  DAYS_APART,
  /** One tells what is, the other what will or should be. */
  ONE_STATED,
  /** How far apart they stand in their articles. */
  POSITION,
  /** Both stand in headlines. */
  HEADLINES,
  /** How much the shorter claim says. */
  LENGTH,
  /** How much more the longer one says. */
  LENGTH_RATIO,
  /** Both name their time and the times meet. */
  TIMES_MEET,
  /** The times are apart, by days. */
  TIMES_APART,
  /** Both name places and none of them is the same. */
  PLACES_APART,
  /** Both stand in one article. */
  SAME_ARTICLE,
  /** The articles are of different stories. */
  OTHER_STORY;

  /** The name in the rules. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
