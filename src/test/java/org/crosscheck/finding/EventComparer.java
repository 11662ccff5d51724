package org.crosscheck.finding;

import java.util.List;
import org.crosscheck.event.EventMention;
import org.crosscheck.rules.Rules;

/** Compares what the outlets state about one event by itself. */
public final class EventComparer {
  private final StoryComparer storyComparer;

  public EventComparer(Rules rules) {
    storyComparer = new StoryComparer(rules);
  }

  /** The findings about the claims of one event, in the order of their ids. */
  public List<Finding> compare(List<EventMention> mentions) {
    return storyComparer.compare(mentions.stream().map(m -> new EventClaim("event", m)).toList());
  }
}
