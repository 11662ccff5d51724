package org.crosscheck.report;

import java.util.List;
import org.crosscheck.event.Story;

/** What lists of stories and findings need of one story's rows. */
public final class StorySummaries {
  private StorySummaries() {}

  /** The story as a line of a list. */
  public static StorySummary of(StoryContent content) {
    Story story = content.story();
    return new StorySummary(
        story.id(),
        story.label(),
        story.from(),
        story.to(),
        content.articles().size(),
        story.outlets(),
        story.origins(),
        content.articles().stream().map(ArticleHead::outlet).distinct().sorted().toList(),
        Glossary.relations().stream()
            .map(r -> content.findings().stream().filter(f -> f.relation() == r).count())
            .toList());
  }

  /** The story's findings as lines of a list, in reading order. */
  public static List<FindingHead> findings(StoryContent content) {
    StoryLookup lookup = StoryLookup.of(content);
    return content.findings().stream().sorted(StoryLookup.READING_ORDER).map(lookup::head).toList();
  }
}
