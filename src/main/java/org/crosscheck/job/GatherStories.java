package org.crosscheck.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.crosscheck.event.Event;
import org.crosscheck.event.EventMention;
import org.crosscheck.event.Story;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Judgement;
import org.crosscheck.finding.Position;
import org.crosscheck.report.ArticleContent;
import org.crosscheck.report.ArticleHead;
import org.crosscheck.report.Passage;
import org.crosscheck.report.Passages;
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
      Finding finding,
      Passage passage) {}

  /** A claim that some page shows, with the id of its event where others share it. */
  public record Wanted(String claimId, String eventId) {}

  /** A claim that is shown, in its story; the event is null where no other claim shares it. */
  public record Shown(String storyId, String eventId, EventMention mention) {}

  /** An event that a story's claims take part in. */
  public record EventOfStory(String eventId, String storyId) {}

  public Dataset<StoryContent> apply(RunRows run, Dataset<ArticleContent> articles) {
    Dataset<Shown> shown = Rows.keep(shownClaims(run));
    Dataset<StoryPart> parts =
        Rows.map(
                run.stories(),
                s -> new StoryPart(s.id(), s, null, null, null, null, null),
                StoryPart.class)
            .union(Rows.flatMap(articles, GatherStories::ofArticle, StoryPart.class))
            .union(
                Rows.map(
                    run.findings(),
                    f -> new StoryPart(f.storyId(), null, null, null, null, f, null),
                    StoryPart.class))
            .union(
                Rows.map(
                    shown,
                    c -> new StoryPart(c.storyId(), null, null, null, c.mention(), null, null),
                    StoryPart.class))
            .union(events(run.events(), shown));
    List<Judgement> judged = judgements;
    return Rows.flatMapGroups(
        parts, StoryPart::storyId, (id, rows) -> content(judged, rows), StoryContent.class);
  }

  /** An article's head for its own story, its passages for the stories of their findings. */
  private static List<StoryPart> ofArticle(ArticleContent article) {
    List<StoryPart> parts = new ArrayList<>();
    ArticleHead head = article.head();
    parts.add(new StoryPart(head.storyId(), null, head, null, null, null, null));
    Passages.byStory(article)
        .forEach(
            (story, passages) ->
                passages.forEach(
                    p -> parts.add(new StoryPart(story, null, null, null, null, null, p))));
    return parts;
  }

  private static Dataset<Shown> shownClaims(RunRows run) {
    Dataset<Wanted> shared =
        Rows.flatMap(
            Rows.filter(run.events(), e -> e.claimIds().size() > 1),
            e -> e.claimIds().stream().map(c -> new Wanted(c, e.id())).toList(),
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
        Shown.class);
  }

  private static List<Shown> shown(
      String claimId, Iterator<EventMention> mentions, Iterator<Wanted> wanted) {
    if (!wanted.hasNext() || !mentions.hasNext()) {
      return List.of();
    }
    String event = null;
    while (wanted.hasNext()) {
      Wanted next = wanted.next();
      event = next.eventId() == null ? event : next.eventId();
    }
    EventMention mention = mentions.next();
    return List.of(new Shown(mention.storyId(), event, mention));
  }

  /** Each event once a story: with each of its claims it would cost the square of their number. */
  private static Dataset<StoryPart> events(Dataset<Event> events, Dataset<Shown> shown) {
    Dataset<EventOfStory> stories =
        Rows.map(
                Rows.filter(shown, c -> c.eventId() != null),
                c -> new EventOfStory(c.eventId(), c.storyId()),
                EventOfStory.class)
            .distinct();
    return Rows.cogroup(
        events,
        Event::id,
        stories,
        EventOfStory::eventId,
        GatherStories::inStories,
        StoryPart.class);
  }

  private static List<StoryPart> inStories(
      String eventId, Iterator<Event> events, Iterator<EventOfStory> stories) {
    List<StoryPart> parts = new ArrayList<>();
    Event event = events.next();
    stories.forEachRemaining(
        s -> parts.add(new StoryPart(s.storyId(), null, null, event, null, null, null)));
    return parts;
  }

  private static List<StoryContent> content(List<Judgement> judged, Iterator<StoryPart> rows) {
    Story story = null;
    List<ArticleHead> articles = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    List<EventMention> mentions = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    while (rows.hasNext()) {
      StoryPart part = rows.next();
      if (part.story() != null) {
        story = part.story();
      } else if (part.article() != null) {
        articles.add(part.article());
      } else if (part.finding() != null) {
        findings.add(part.finding());
      } else if (part.event() != null) {
        events.add(part.event());
      } else if (part.passage() != null) {
        passages.add(part.passage());
      } else {
        mentions.add(part.mention());
      }
    }
    if (story == null) {
      return List.of();
    }
    articles.sort(Comparator.comparing(ArticleHead::id));
    events.sort(Comparator.comparing(Event::id));
    mentions.sort(Comparator.comparing(m -> m.claim().id()));
    findings.sort(Comparator.comparing(Finding::id));
    passages.sort(Comparator.comparing(Passage::claimId));
    Set<String> ids = new TreeSet<>(findings.stream().map(Finding::id).toList());
    return List.of(
        new StoryContent(
            story,
            articles,
            events,
            mentions,
            findings,
            passages,
            judged.stream().filter(j -> ids.contains(j.findingId())).toList()));
  }
}
