package org.crosscheck.job;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.crosscheck.article.MarkedArticle;
import org.crosscheck.copy.Copy;
import org.crosscheck.event.Placement;
import org.crosscheck.report.ArticleRow;
import org.crosscheck.report.CopiesRow;
import org.crosscheck.spark.Rows;

/** Puts together what the data files say of articles and their copies. */
public record DescribeArticles() {
  public Dataset<ArticleRow> apply(
      Dataset<MarkedArticle> articles, Dataset<Placement> places, Dataset<Copy> copies) {
    Dataset<Described> described =
        Rows.cogroup(
            places,
            Placement::articleId,
            copies,
            Copy::articleId,
            (id, place, copy) -> List.of(new Described(place.next(), copy.next())),
            Described.class);
    return Rows.cogroup(
        articles,
        a -> a.article().id(),
        described,
        d -> d.place().articleId(),
        DescribeArticles::row,
        ArticleRow.class);
  }

  /** The groups of copies that hold more than one article. */
  public Dataset<CopiesRow> copies(Dataset<Copy> copies) {
    return Rows.flatMapGroups(copies, Copy::copyGroup, DescribeArticles::group, CopiesRow.class);
  }

  /** An article's story and copies. */
  public record Described(Placement place, Copy copy) {}

  private static List<ArticleRow> row(
      String id, Iterator<MarkedArticle> articles, Iterator<Described> places) {
    MarkedArticle marked = articles.next();
    Described described = places.next();
    return List.of(
        ArticleRow.of(marked.article(), marked.marks(), described.place(), described.copy()));
  }

  private static List<CopiesRow> group(String id, Iterator<Copy> copies) {
    List<Copy> members = new java.util.ArrayList<>();
    copies.forEachRemaining(members::add);
    if (members.size() < 2) {
      return List.of();
    }
    members.sort(java.util.Comparator.comparing(Copy::articleId));
    Copy first = members.get(0);
    return List.of(
        new CopiesRow(
            id,
            members.stream().map(Copy::articleId).toList(),
            first.origin(),
            first.kind(),
            first.wire()));
  }
}
