package org.crosscheck.finding;

import java.util.Objects;

/**
 * What a claim says became of a named person.
 *
 * @param nameId the person's name
 * @param person the name as the run writes it
 * @param dead whether the person died; else something befell or was done by a living one
 * @param words the article's words for it
 */
record Fate(EventClaim at, String nameId, String person, boolean dead, String words)
    implements StoryAnswer {
  Fate {
    Objects.requireNonNull(at, "at");
  }
}
