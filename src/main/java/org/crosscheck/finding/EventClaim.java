package org.crosscheck.finding;

import java.util.Objects;
import org.crosscheck.event.EventMention;

/** A claim with the event that it was grouped into. */
public record EventClaim(String eventId, EventMention mention) {
  public EventClaim {
    Objects.requireNonNull(eventId, "eventId");
    Objects.requireNonNull(mention, "mention");
  }
}
