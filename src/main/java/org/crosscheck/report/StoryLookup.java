package org.crosscheck.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.event.EventMention;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Judgement;
import org.crosscheck.finding.Position;
import org.crosscheck.name.NameUse;

/** A story's rows by id, and what only several of them together tell about a finding. */
final class StoryLookup {
  private static final int NAMES = 8;

  /** What needs a look first: by relation, then confidence, then independent origins, then id. */
  static final Comparator<Finding> READING_ORDER =
      Comparator.comparing((Finding f) -> Glossary.indexOf(f.relation()))
          .thenComparing(f -> -f.confidence())
          .thenComparing(f -> -f.origins())
          .thenComparing(Finding::id);

  private final Map<String, ArticleHead> articles = new TreeMap<>();
  private final Map<String, EventMention> mentions = new TreeMap<>();
  private final Map<String, Passage> passages = new TreeMap<>();
  private final Map<String, List<Judgement>> judgements = new TreeMap<>();

  private final String label;

  private StoryLookup(StoryContent content) {
    label = content.story().label();
    content.articles().forEach(a -> articles.put(a.id(), a));
    content.mentions().forEach(m -> mentions.put(m.claim().id(), m));
    content.passages().forEach(p -> passages.put(p.claimId(), p));
    for (Judgement judgement : content.judgements()) {
      judgements.computeIfAbsent(judgement.findingId(), id -> new ArrayList<>()).add(judgement);
    }
  }

  static StoryLookup of(StoryContent content) {
    return new StoryLookup(content);
  }

  /** The article, null where the content leaves it out. */
  ArticleHead article(String id) {
    return articles.get(id);
  }

  /** The claim in its surroundings, null where the content leaves it out. */
  EventMention mention(String claimId) {
    return mentions.get(claimId);
  }

  /** The claim in its sentence, null for claims of no finding. */
  Passage passage(String claimId) {
    return passages.get(claimId);
  }

  /** The day of publication of a position's article, also of another story; null for none. */
  String day(Position position) {
    ArticleHead article = articles.get(position.articleId());
    Passage passage = passages.get(position.claimId());
    String published =
        article == null ? passage == null ? null : passage.published() : article.published();
    return published == null ? null : published.substring(0, Math.min(10, published.length()));
  }

  List<Judgement> judgements(String findingId) {
    return judgements.getOrDefault(findingId, List.of());
  }

  FindingHead head(Finding finding) {
    return FindingHead.of(finding, label, names(finding), days(finding));
  }

  private List<String> names(Finding finding) {
    return finding.positions().stream()
        .map(p -> mentions.get(p.claimId()))
        .filter(m -> m != null)
        .flatMap(m -> m.names().stream())
        .map(NameUse::canonical)
        .distinct()
        .limit(NAMES)
        .toList();
  }

  private List<String> days(Finding finding) {
    return finding.positions().stream().map(this::day).filter(day -> day != null).toList();
  }
}
