package org.crosscheck.finding;

import java.util.Objects;
import org.crosscheck.claim.TimeExpression;

/**
 * When a claim says that a war or an uprising began.
 *
 * @param kind what began: things of one kind in one story are taken for one
 * @param noun the article's word for it, from {@code start} on in the claim's text
 */
record Onset(EventClaim at, String kind, String noun, int start, TimeExpression time)
    implements StoryAnswer {
  Onset {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(time, "time");
  }
}
