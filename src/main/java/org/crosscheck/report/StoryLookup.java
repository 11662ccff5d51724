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
  private final Map<String, List<Judgement>> judgements = new TreeMap<>();

  private final String label;

  private StoryLookup(
      String label,
      List<ArticleHead> articles,
      List<EventMention> mentions,
      List<Judgement> judgements) {
    this.label = label;
    articles.forEach(a -> this.articles.put(a.id(), a));
    mentions.forEach(m -> this.mentions.put(m.claim().id(), m));
    for (Judgement judgement : judgements) {
      this.judgements
          .computeIfAbsent(judgement.findingId(), id -> new ArrayList<>())
          .add(judgement);
    }
  }

  static StoryLookup of(StoryContent content) {
    return new StoryLookup(
        content.story().label(), content.articles(), content.mentions(), content.judgements());
  }

  /** The article, null where the content leaves it out. */
  ArticleHead article(String id) {
    return articles.get(id);
  }

  /** The claim in its surroundings, null where the content leaves it out. */
  EventMention mention(String claimId) {
    return mentions.get(claimId);
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
    return finding.positions().stream()
        .map(Position::articleId)
        .map(articles::get)
        .filter(a -> a != null && a.published() != null)
        .map(ArticleHead::day)
        .toList();
  }
}
