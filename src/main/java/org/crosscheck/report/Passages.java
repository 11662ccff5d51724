package org.crosscheck.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosscheck.article.Article;
import org.crosscheck.article.Part;
import org.crosscheck.article.Span;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Position;

/**
 * Cuts the passages that findings rest on out of their article, for the pages of the findings'
 * stories: a finding may stand in another story than one of its articles.
 */
public final class Passages {
  private static final int AROUND = 160;

  private Passages() {}

  /** The article's passages by the id of the story on whose pages they are shown. */
  public static Map<String, List<Passage>> byStory(ArticleContent content) {
    Map<String, Set<String>> wanted = new TreeMap<>();
    for (Finding finding : content.findings()) {
      finding.positions().stream()
          .filter(p -> p.articleId().equals(content.head().id()))
          .map(Position::claimId)
          .forEach(c -> wanted.computeIfAbsent(finding.storyId(), s -> new TreeSet<>()).add(c));
    }
    Map<String, List<Passage>> passages = new TreeMap<>();
    wanted.forEach((story, claims) -> passages.put(story, of(content, claims)));
    return passages;
  }

  private static List<Passage> of(ArticleContent content, Set<String> claimIds) {
    Article article = content.reading().article();
    return content.reading().reading().claims().stream()
        .filter(c -> claimIds.contains(c.id()))
        .map(c -> passage(article, c))
        .toList();
  }

  private static Passage passage(Article article, Claim claim) {
    String words = claim.part() == Part.TITLE ? article.title() : article.text();
    Span sentence = claim.sentence() == null ? claim.span() : claim.sentence().union(claim.span());
    return new Passage(
        claim.id(),
        claim.text(),
        Shorten.before(AROUND, words.substring(sentence.start(), claim.span().start())),
        Shorten.behind(AROUND, words.substring(claim.span().end(), sentence.end())),
        article.published(),
        claim.certainty(),
        claim.attribution());
  }
}
