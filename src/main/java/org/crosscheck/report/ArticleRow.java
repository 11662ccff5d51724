package org.crosscheck.report;

import java.util.List;
import org.crosscheck.article.Article;
import org.crosscheck.article.Mark;
import org.crosscheck.copy.Copy;
import org.crosscheck.event.Placement;

/** A line of {@code articles.jsonl}. */
public record ArticleRow(
    String id,
    String outlet,
    String published,
    String title,
    String url,
    String source,
    String text,
    String storyId,
    String copyGroup,
    String wire,
    String origin,
    List<Mark> marks) {

  public static ArticleRow of(Article a, List<Mark> marks, Placement place, Copy copy) {
    return new ArticleRow(
        a.id(),
        a.outlet(),
        a.published(),
        a.title(),
        a.url(),
        a.source(),
        a.text(),
        place.storyId(),
        place.copyGroup(),
        copy.wire(),
        place.origin(),
        marks);
  }
}
