package org.crosscheck.report;

import java.util.List;
import java.util.Objects;
import org.crosscheck.finding.Finding;
import org.crosscheck.name.NamedArticle;

/**
 * Everything that one article's page needs.
 *
 * @param storyLabel label of the story it is part of
 * @param findings those that have a position in this article
 * @param namePages ids of the names used here that have a page of their own
 */
public record ArticleContent(
    NamedArticle reading,
    ArticleHead head,
    String storyLabel,
    List<Finding> findings,
    List<String> namePages) {
  public ArticleContent {
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(head, "head");
    Objects.requireNonNull(storyLabel, "storyLabel");
    findings = List.copyOf(findings);
    namePages = List.copyOf(namePages);
  }
}
