package org.crosscheck.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crosscheck.event.Story;

/**
 * One page of the articles of a story that has more of them than its own page lists.
 *
 * @param page its number, from 1
 * @param total articles on all pages
 */
public record StoryArticles(
    ReportFrame frame, Story story, int page, int pages, List<ArticleHead> articles, int total) {
  /** Articles on one page, and on the story's own. */
  static final int LISTED = 100;

  private static final Comparator<ArticleHead> BY_DAY =
      Comparator.comparing(ArticleHead::day)
          .thenComparing(ArticleHead::outlet)
          .thenComparing(ArticleHead::id);

  public StoryArticles {
    articles = List.copyOf(articles);
  }

  /** The articles that the story's own page lists. */
  static List<ArticleHead> first(StoryContent content) {
    return content.articles().stream().sorted(BY_DAY).limit(LISTED).toList();
  }

  /** The pages that list all articles; none where the story's own page does. */
  static List<Page> pages(ReportFrame frame, StoryContent content) {
    List<ArticleHead> all = content.articles().stream().sorted(BY_DAY).toList();
    List<Page> written = new ArrayList<>();
    int pages = all.size() <= LISTED ? 0 : (all.size() + LISTED - 1) / LISTED;
    for (int page = 1; page <= pages; page++) {
      List<ArticleHead> here =
          all.subList((page - 1) * LISTED, Math.min(all.size(), page * LISTED));
      StoryArticles view = new StoryArticles(frame, content.story(), page, pages, here, all.size());
      written.add(new Page(view.path(page), Templates.render("storyarticles", view)));
    }
    return written;
  }

  public String path(int number) {
    return PagePaths.storyArticles(story.id(), number);
  }
}
