package org.crosscheck.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.crosscheck.copy.Copy;
import org.crosscheck.event.Placement;
import org.crosscheck.event.Story;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Position;
import org.crosscheck.name.NameUse;
import org.crosscheck.name.NamedArticle;
import org.crosscheck.report.ArticleContent;
import org.crosscheck.report.ArticleFindings;
import org.crosscheck.report.ArticleHead;
import org.crosscheck.spark.Rows;

/**
 * Gathers what each article's page tells.
 *
 * @param namePages ids of the names that have a page of their own
 */
public record GatherArticles(Set<String> namePages) {
  /** One thing that an article's page tells of; the other components are null. */
  public record ArticlePart(
      String articleId,
      NamedArticle reading,
      Placement place,
      Copy copy,
      String storyLabel,
      Finding finding) {}

  public Dataset<ArticleContent> apply(RunRows run) {
    Dataset<ArticlePart> parts =
        Rows.map(
                run.articles(),
                a -> new ArticlePart(a.article().id(), a, null, null, null, null),
                ArticlePart.class)
            .union(
                Rows.map(
                    run.places(),
                    p -> new ArticlePart(p.articleId(), null, p, null, null, null),
                    ArticlePart.class))
            .union(
                Rows.map(
                    run.copies(),
                    c -> new ArticlePart(c.articleId(), null, null, c, null, null),
                    ArticlePart.class))
            .union(Rows.flatMap(run.stories(), GatherArticles::labels, ArticlePart.class))
            .union(Rows.flatMap(run.findings(), GatherArticles::articles, ArticlePart.class));
    Set<String> pages = namePages;
    return Rows.flatMapGroups(
        parts, ArticlePart::articleId, (id, rows) -> content(pages, rows), ArticleContent.class);
  }

  private static List<ArticlePart> labels(Story story) {
    return story.articleIds().stream()
        .map(a -> new ArticlePart(a, null, null, null, story.label(), null))
        .toList();
  }

  private static List<ArticlePart> articles(Finding finding) {
    return finding.positions().stream()
        .map(Position::articleId)
        .distinct()
        .map(a -> new ArticlePart(a, null, null, null, null, ArticleFindings.of(finding, a)))
        .toList();
  }

  private static List<ArticleContent> content(Set<String> pages, Iterator<ArticlePart> rows) {
    NamedArticle reading = null;
    Placement place = null;
    Copy copy = null;
    String label = "";
    List<Finding> findings = new ArrayList<>();
    while (rows.hasNext()) {
      ArticlePart part = rows.next();
      reading = part.reading() == null ? reading : part.reading();
      place = part.place() == null ? place : part.place();
      copy = part.copy() == null ? copy : part.copy();
      label = part.storyLabel() == null ? label : part.storyLabel();
      if (part.finding() != null) {
        findings.add(part.finding());
      }
    }
    if (reading == null) {
      return List.of();
    }
    findings.sort(Comparator.comparing(Finding::id));
    ArticleHead head = ArticleHead.of(reading.article(), copy, place.storyId());
    List<String> named =
        reading.names().stream()
            .map(NameUse::nameId)
            .filter(pages::contains)
            .distinct()
            .sorted()
            .toList();
    return List.of(new ArticleContent(reading, head, label, findings, named));
  }
}
