package org.crosscheck.job;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.crosscheck.claim.Claim;
import org.crosscheck.copy.Copy;
import org.crosscheck.event.EventMention;
import org.crosscheck.event.Placement;
import org.crosscheck.event.Story;
import org.crosscheck.name.NameUse;
import org.crosscheck.name.NamedArticle;
import org.crosscheck.spark.Rows;

/** Puts each claim into its surroundings: its names, its article's story, copies and origin. */
public record PlaceClaims() {

  /** A claim for each claim of the articles, with what its article's placement says. */
  public Dataset<EventMention> apply(Dataset<NamedArticle> articles, Dataset<Placement> places) {
    return Rows.cogroup(
        articles,
        a -> a.article().id(),
        places,
        Placement::articleId,
        PlaceClaims::place,
        EventMention.class);
  }

  /** Story, copy group and origin by article. */
  public Dataset<Placement> placements(Dataset<Story> stories, Dataset<Copy> copies) {
    Dataset<Membership> members =
        Rows.flatMap(
            stories,
            s -> s.articleIds().stream().map(a -> new Membership(a, s.id())).toList(),
            Membership.class);
    return Rows.cogroup(
        members,
        Membership::articleId,
        copies,
        Copy::articleId,
        PlaceClaims::placement,
        Placement.class);
  }

  /** An article's story. */
  public record Membership(String articleId, String storyId) {}

  private static List<Placement> placement(
      String articleId, Iterator<Membership> members, Iterator<Copy> copies) {
    Copy copy = copies.next();
    return List.of(
        new Placement(articleId, members.next().storyId(), copy.copyGroup(), copy.origin()));
  }

  private static List<EventMention> place(
      String articleId, Iterator<NamedArticle> articles, Iterator<Placement> places) {
    NamedArticle article = articles.next();
    Placement place = places.next();
    List<EventMention> mentions = new ArrayList<>();
    for (Claim claim : article.reading().claims()) {
      mentions.add(
          new EventMention(
              claim,
              NameUse.around(claim, article.names()),
              NameUse.around(claim, article.anaphors()),
              place.storyId(),
              article.article().published(),
              place.copyGroup(),
              place.origin(),
              article.article().url()));
    }
    return mentions;
  }
}
