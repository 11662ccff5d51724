package org.crosscheck.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Omission;
import org.crosscheck.finding.Position;

/** Gathers what an article tells and others leave out, passage by passage. */
final class ToldHere {
  private static final int LISTED = 40;
  private static final int WORDS = 160;

  private ToldHere() {}

  static List<ArticleView.ToldHere> of(ArticleContent content) {
    Map<String, Position> passages = new TreeMap<>();
    Map<String, List<ArticleView.LeftOutBy>> outlets = new TreeMap<>();
    for (Finding finding : content.findings()) {
      for (String outlet : Omission.outlet(finding).stream().toList()) {
        Position here = first(finding, content.head().id());
        passages.put(here.claimId(), here);
        outlets
            .computeIfAbsent(here.claimId(), id -> new ArrayList<>())
            .add(
                new ArticleView.LeftOutBy(
                    outlet, PagePaths.finding(finding.storyId(), finding.id())));
      }
    }
    return content.reading().reading().claims().stream()
        .map(c -> passages.get(c.id()))
        .filter(p -> p != null)
        .limit(LISTED)
        .map(p -> told(p, outlets.get(p.claimId())))
        .toList();
  }

  /** The first passage of the article that the finding rests on; it holds at least one. */
  private static Position first(Finding finding, String articleId) {
    return finding.positions().stream()
        .filter(p -> p.articleId().equals(articleId))
        .min(Comparator.comparing(Position::claimId))
        .orElseThrow();
  }

  private static ArticleView.ToldHere told(Position passage, List<ArticleView.LeftOutBy> outlets) {
    return new ArticleView.ToldHere(
        Shorten.to(WORDS, passage.quote()),
        "#" + PagePaths.claimAnchor(passage.claimId()),
        outlets.stream().sorted(Comparator.comparing(ArticleView.LeftOutBy::outlet)).toList());
  }
}
