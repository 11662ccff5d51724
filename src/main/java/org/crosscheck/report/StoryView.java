package org.crosscheck.report;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.event.Story;
import org.crosscheck.finding.Relation;

/**
 * One page of a story as its template shows it.
 *
 * @param sections findings by relation, in reading order; only those of this page
 * @param elsewhere findings on the story's further pages; only on the first page
 * @param sides the findings at a glance; null on further pages and for fewer than two
 * @param timeline null where too few articles are dated
 * @param grid null on further pages
 * @param articles the first of them; empty on further pages
 */
public record StoryView(
    ReportFrame frame,
    Story story,
    StorySummary summary,
    int page,
    int pages,
    List<Section> sections,
    List<Elsewhere> elsewhere,
    int unlisted,
    FilterChoices choices,
    SidesPicture sides,
    TimelinePicture timeline,
    StoryGrid grid,
    List<ArticleHead> articles) {
  /** Findings of one relation; {@code total} counts those of all pages. */
  public record Section(Glossary.Term relation, int total, List<FindingCard> cards) {}

  /** A finding that stands on a further page. */
  public record Elsewhere(String anchor, Glossary.Term relation, String sentence, String href) {}

  public StoryView {
    sections = List.copyOf(sections);
    elsewhere = List.copyOf(elsewhere);
    articles = List.copyOf(articles);
  }

  public boolean isFirst() {
    return page == 1;
  }

  /** Where the findings of each relation begin, in the order of the glossary. */
  public List<String> places() {
    List<String> places = new ArrayList<>();
    long before = 0;
    for (Relation relation : Glossary.relations()) {
      int on = 1 + (int) (before / StoryPages.CARDS);
      places.add((on == page ? "" : "../" + path(on)) + "#s-" + Glossary.of(relation).slug());
      before += summary.relations().get(Glossary.indexOf(relation));
    }
    return places;
  }

  /** The name of its first page, by which the overview's filter knows its findings. */
  public String pageName() {
    String path = path(1);
    return path.substring(path.indexOf('/') + 1, path.length() - ".html".length());
  }

  /** The first page that lists all articles, where there are too many for this one. */
  public String articlePages() {
    return PagePaths.storyArticles(story.id(), 1);
  }

  public String path(int number) {
    return PagePaths.story(story.id(), number);
  }
}
