package org.crosscheck.name;

import java.util.List;
import org.crosscheck.article.Article;
import org.crosscheck.article.Mark;
import org.crosscheck.claim.ArticleClaims;

/**
 * One article read by itself: its marks, its claims and whom it mentions.
 *
 * @param anaphors the pronouns that stand for one of the mentions
 */
public record ArticleReading(
    Article article,
    List<Mark> marks,
    ArticleClaims reading,
    List<Mention> mentions,
    List<Anaphor> anaphors) {
  public ArticleReading {
    marks = List.copyOf(marks);
    mentions = List.copyOf(mentions);
    anaphors = List.copyOf(anaphors);
  }

  /**
   * The pronouns under the names that they stand for.
   *
   * @param uses the mentions' names, in their order
   */
  public List<NameUse> anaphors(List<NameUse> uses) {
    return anaphors.stream().map(a -> uses.get(a.mention()).at(a)).toList();
  }
}
