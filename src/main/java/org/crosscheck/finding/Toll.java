package org.crosscheck.finding;

import java.util.Objects;
import org.crosscheck.article.Part;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimTime;
import org.crosscheck.claim.Quantity;

/**
 * A count of persons to whom something happened, as one sentence of an article gives it.
 *
 * @param at the clause that gives it
 * @param of of whom
 * @param reach of how much
 * @param time the day that the sentence puts it on, null for none
 * @param place number of the sentence: 0 for the title, from 1 in the body
 */
record Toll(EventClaim at, Quantity count, Population of, Reach reach, ClaimTime time, int place)
    implements StoryAnswer {
  /** Sentences up to this one tell what the article is about. */
  private static final int LEAD = 4;

  Toll {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(count, "count");
    Objects.requireNonNull(of, "of");
    Objects.requireNonNull(reach, "reach");
  }

  Claim claim() {
    return mention().claim();
  }

  String state() {
    return count.state();
  }

  boolean isTitle() {
    return claim().part() == Part.TITLE;
  }

  boolean isLead() {
    return place <= LEAD;
  }

  /** The whole of an incident's victims or of a group that stands by itself. */
  boolean isWhole() {
    return reach == Reach.INCIDENT && !of.isShare();
  }

  /** Where it stands, in words. */
  String where() {
    return isTitle() ? "in the headline" : isLead() ? "at the top" : "further below";
  }
}
