package org.crosscheck.event;

import java.util.List;

/**
 * Why two claims are in one event.
 *
 * @param first the lesser claim id
 * @param second the greater claim id
 * @param weight how likely the two speak of one event, 0 to 1
 * @param reasons what speaks most for and against it, strongest first; empty for a weak link
 */
public record EventLink(String first, String second, double weight, List<Reason> reasons) {
  public EventLink {
    reasons = List.copyOf(reasons);
  }
}
