package org.crosscheck.article;

import java.util.List;

/**
 * An invented happening with all articles on it and what is known of them.
 *
 * @param copies ids of articles that print another one's text, after the id of that other one
 */
public record SyntheticStory(
    String id,
    List<Article> articles,
    List<SyntheticRelation> relations,
    List<List<String>> copies) {
  public SyntheticStory {
    articles = List.copyOf(articles);
    relations = List.copyOf(relations);
    copies = List.copyOf(copies);
  }
}
