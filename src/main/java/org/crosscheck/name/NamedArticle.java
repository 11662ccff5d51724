package org.crosscheck.name;

import java.util.List;
import org.crosscheck.article.Article;
import org.crosscheck.article.Mark;
import org.crosscheck.claim.ArticleClaims;

/**
 * One article with its mentions resolved to the corpus's names.
 *
 * @param anaphors the pronouns that stand for one of the names, under it
 */
public record NamedArticle(
    Article article,
    List<Mark> marks,
    ArticleClaims reading,
    List<NameUse> names,
    List<NameUse> anaphors) {
  public NamedArticle {
    marks = List.copyOf(marks);
    names = List.copyOf(names);
    anaphors = List.copyOf(anaphors);
  }
}
