package org.crosscheck.finding;

import org.crosscheck.event.EventMention;

/** What one claim of a story answers to a question: somebody's age, a war's beginning, a tally. */
interface StoryAnswer {
  /** The claim that tells it. */
  EventClaim at();

  default EventMention mention() {
    return at().mention();
  }

  default String articleId() {
    return mention().claim().articleId();
  }
}
