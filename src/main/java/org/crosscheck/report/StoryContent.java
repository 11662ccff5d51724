package org.crosscheck.report;

import java.util.List;
import java.util.Objects;
import org.crosscheck.event.Event;
import org.crosscheck.event.EventMention;
import org.crosscheck.event.Story;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Judgement;

/**
 * Everything that the pages of one story need; its order does not matter.
 *
 * @param events the events that have a claim in this story
 * @param mentions the claims of this story's articles that stand in a shared event or a finding;
 *     others may be left out
 * @param passages the claims of its findings in their sentences, also those of other stories
 * @param judgements the reviewers' judgements on this story's findings that the run read
 */
public record StoryContent(
    Story story,
    List<ArticleHead> articles,
    List<Event> events,
    List<EventMention> mentions,
    List<Finding> findings,
    List<Passage> passages,
    List<Judgement> judgements) {
  public StoryContent {
    Objects.requireNonNull(story, "story");
    articles = List.copyOf(articles);
    events = List.copyOf(events);
    mentions = List.copyOf(mentions);
    findings = List.copyOf(findings);
    passages = List.copyOf(passages);
    judgements = List.copyOf(judgements);
  }
}
