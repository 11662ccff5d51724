package org.crosscheck.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.crosscheck.article.ContentId;
import org.crosscheck.event.Event;
import org.crosscheck.event.EventMention;
import org.crosscheck.rules.Rules;
import org.crosscheck.spark.Rows;

/** Groups claims into events. */
public record GroupEvents(Rules rules) {
  public Dataset<Event> apply(Dataset<EventMention> mentions) {
    return Rows.flatMapGroups(
        mentions,
        m -> m.storyId() + " " + m.claim().predicate().lemma(),
        GroupEvents::event,
        Event.class);
  }

  private static List<Event> event(String key, Iterator<EventMention> rows) {
    List<EventMention> mentions = new ArrayList<>();
    rows.forEachRemaining(mentions::add);
    mentions.sort(Comparator.comparing(m -> m.claim().id()));
    List<String> ids = mentions.stream().map(m -> m.claim().id()).toList();
    EventMention first = mentions.get(0);
    return List.of(
        new Event(
            ContentId.of("e", ids.get(0)),
            ids,
            first.claim().text(),
            null,
            (int) mentions.stream().map(m -> m.claim().outlet()).distinct().count(),
            (int) mentions.stream().map(EventMention::origin).distinct().count(),
            1));
  }
}
