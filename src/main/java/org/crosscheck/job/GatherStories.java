package org.crosscheck.job;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.crosscheck.event.Event;
import org.crosscheck.event.EventMention;
import org.crosscheck.event.Story;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Judgement;
import org.crosscheck.finding.Position;
import org.crosscheck.report.ArticleHead;
import org.crosscheck.report.StoryContent;
import org.crosscheck.spark.Rows;

/** Gathers what each story's pages tell. */
public record GatherStories(List<Judgement> judgements) {
  /** One thing that a story's pages tell of; the other components are null. */
  public record StoryPart(
      String storyId,
      Story story,
      ArticleHead article,
      Event event,
      EventMention mention,
      Finding finding) {}

  /** A claim that some page shows, with its event where others share it. */
  public record Wanted(String claimId, Event event) {}

  public Dataset<StoryContent> apply(RunRows run, Dataset<ArticleHead> heads) {
    Dataset<StoryPart> parts =
        Rows.map(
                run.stories(),
                s -> new StoryPart(s.id(), s, null, null, null, null),
                StoryPart.class)
            .union(
                Rows.map(
                    heads,
                    a -> new StoryPart(a.storyId(), null, a, null, null, null),
                    StoryPart.class))
            .union(
                Rows.map(
                    run.findings(),
                    f -> new StoryPart(f.storyId(), null, null, null, null, f),
                    StoryPart.class))
            .union(shownClaims(run));
    List<Judgement> judged = judgements;
    return Rows.flatMapGroups(
        parts, StoryPart::storyId, (id, rows) -> content(judged, rows), StoryContent.class);
  }

  private static Dataset<StoryPart> shownClaims(RunRows run) {
    Dataset<Wanted> shared =
        Rows.flatMap(
            Rows.filter(run.events(), e -> e.claimIds().size() > 1),
            e -> e.claimIds().stream().map(c -> new Wanted(c, e)).toList(),
            Wanted.class);
    Dataset<Wanted> found =
        Rows.flatMap(
            run.findings(),
            f ->
                f.positions().stream()
                    .map(Position::claimId)
                    .distinct()
                    .map(c -> new Wanted(c, null))
                    .toList(),
            Wanted.class);
    return Rows.cogroup(
        run.mentions(),
        m -> m.claim().id(),
        shared.union(found),
        Wanted::claimId,
        GatherStories::shown,
        StoryPart.class);
  }

  private static List<StoryPart> shown(
      String claimId, Iterator<EventMention> mentions, Iterator<Wanted> wanted) {
    if (!wanted.hasNext() || !mentions.hasNext()) {
      return List.of();
    }
    Event event = null;
    while (wanted.hasNext()) {
      Wanted next = wanted.next();
      event = next.event() == null ? event : next.event();
    }
    EventMention mention = mentions.next();
    return List.of(new StoryPart(mention.storyId(), null, null, event, mention, null));
  }

  private static List<StoryContent> content(List<Judgement> judged, Iterator<StoryPart> rows) {
    Story story = null;
    List<ArticleHead> articles = new ArrayList<>();
    Map<String, Event> events = new TreeMap<>();
    List<EventMention> mentions = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    while (rows.hasNext()) {
      StoryPart part = rows.next();
      if (part.story() != null) {
        story = part.story();
      } else if (part.article() != null) {
        articles.add(part.article());
      } else if (part.finding() != null) {
        findings.add(part.finding());
      } else {
        mentions.add(part.mention());
      }
      if (part.event() != null) {
        events.put(part.event().id(), part.event());
      }
    }
    if (story == null) {
      return List.of();
    }
    articles.sort(java.util.Comparator.comparing(ArticleHead::id));
    mentions.sort(java.util.Comparator.comparing(m -> m.claim().id()));
    findings.sort(java.util.Comparator.comparing(Finding::id));
    Set<String> ids = new TreeSet<>(findings.stream().map(Finding::id).toList());
    return List.of(
        new StoryContent(
            story,
            articles,
            List.copyOf(events.values()),
            mentions,
            findings,
            judged.stream().filter(j -> ids.contains(j.findingId())).toList()));
  }
}
