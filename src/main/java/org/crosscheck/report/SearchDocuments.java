package org.crosscheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosscheck.event.EventMention;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Position;

/** What the search finds of a story: its headlines, and the claims that its findings are about. */
public final class SearchDocuments {
  private SearchDocuments() {}

  public static List<SearchDocument> of(StoryContent story) {
    Map<String, ArticleHead> heads = new TreeMap<>();
    List<SearchDocument> documents = new ArrayList<>();
    for (ArticleHead article : story.articles()) {
      heads.put(article.id(), article);
      documents.add(SearchDocument.headline(article));
    }
    Set<String> wanted = new TreeSet<>();
    for (Finding finding : story.findings()) {
      finding.positions().stream().map(Position::claimId).forEach(wanted::add);
    }
    for (EventMention mention : story.mentions()) {
      ArticleHead article = heads.get(mention.claim().articleId());
      if (article != null && wanted.contains(mention.claim().id())) {
        documents.add(SearchDocument.claim(mention.claim(), article));
      }
    }
    return documents;
  }
}
