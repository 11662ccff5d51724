package org.crosscheck.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosscheck.article.Article;
import org.crosscheck.copy.Copy;
import org.crosscheck.event.Event;
import org.crosscheck.event.EventMention;
import org.crosscheck.event.Story;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Judgement;
import org.crosscheck.finding.Position;
import org.crosscheck.name.Name;
import org.crosscheck.name.NameUse;
import org.crosscheck.name.NamedArticle;
import org.crosscheck.report.NameContent.FormMonth;

/** Sorts all rows of a run to the pages that need them. */
final class ReportContents {
  private static final int ARTICLES_PER_NAME = 40;
  private static final Comparator<ArticleHead> NEWEST =
      Comparator.comparing((ArticleHead a) -> a.published() == null ? "" : a.published())
          .reversed()
          .thenComparing(ArticleHead::id);

  private final ReportData data;
  private final Map<String, ArticleHead> heads = new TreeMap<>();
  private final Map<String, String> storyLabels = new TreeMap<>();

  ReportContents(ReportData data) {
    this.data = data;
    Map<String, Copy> copies = new TreeMap<>();
    data.copies().forEach(c -> copies.put(c.articleId(), c));
    Map<String, String> storyOf = new TreeMap<>();
    for (Story story : data.stories()) {
      storyLabels.put(story.id(), story.label());
      story.articleIds().forEach(id -> storyOf.put(id, story.id()));
    }
    for (NamedArticle named : data.articles()) {
      Article article = named.article();
      String id = article.id();
      Copy alone = new Copy(id, id, "none", null, article.outlet());
      heads.put(
          id,
          ArticleHead.of(
              article, copies.getOrDefault(id, alone), storyOf.getOrDefault(id, "unknown")));
    }
  }

  List<ArticleHead> heads() {
    return List.copyOf(heads.values());
  }

  List<StoryContent> stories() {
    Map<String, List<EventMention>> mentions = new TreeMap<>();
    Map<String, String> storyOfClaim = new TreeMap<>();
    for (EventMention mention : data.mentions()) {
      add(mentions, mention.storyId(), mention);
      storyOfClaim.put(mention.claim().id(), mention.storyId());
    }
    Map<String, List<Event>> events = new TreeMap<>();
    for (Event event : data.events()) {
      TreeSet<String> of = new TreeSet<>();
      event.claimIds().stream().map(storyOfClaim::get).filter(s -> s != null).forEach(of::add);
      of.forEach(story -> add(events, story, event));
    }
    Map<String, List<Finding>> findings = new TreeMap<>();
    data.findings().forEach(f -> add(findings, f.storyId(), f));
    Map<String, List<Passage>> passages = new TreeMap<>();
    for (ArticleContent article : articles()) {
      Passages.byStory(article).forEach((story, own) -> own.forEach(p -> add(passages, story, p)));
    }
    List<StoryContent> contents = new ArrayList<>();
    for (Story story : data.stories()) {
      List<Finding> own = findings.getOrDefault(story.id(), List.of());
      contents.add(
          new StoryContent(
              story,
              story.articleIds().stream().map(heads::get).filter(a -> a != null).toList(),
              events.getOrDefault(story.id(), List.of()),
              mentions.getOrDefault(story.id(), List.of()),
              own,
              passages.getOrDefault(story.id(), List.of()),
              judgements(own)));
    }
    return contents;
  }

  private List<Judgement> judgements(List<Finding> findings) {
    TreeSet<String> ids = new TreeSet<>();
    findings.forEach(f -> ids.add(f.id()));
    return data.judgements().stream().filter(j -> ids.contains(j.findingId())).toList();
  }

  List<ArticleContent> articles() {
    Map<String, List<Finding>> findings = new TreeMap<>();
    for (Finding finding : data.findings()) {
      TreeSet<String> of = new TreeSet<>();
      finding.positions().stream().map(Position::articleId).forEach(of::add);
      of.forEach(article -> add(findings, article, finding));
    }
    TreeSet<String> pages = new TreeSet<>();
    data.names().stream().filter(NameContent::deservesPage).map(Name::id).forEach(pages::add);
    List<ArticleContent> contents = new ArrayList<>();
    for (NamedArticle reading : data.articles()) {
      ArticleHead head = heads.get(reading.article().id());
      contents.add(
          new ArticleContent(
              reading,
              head,
              storyLabels.getOrDefault(head.storyId(), ""),
              findings.getOrDefault(head.id(), List.of()),
              reading.names().stream()
                  .map(NameUse::nameId)
                  .filter(pages::contains)
                  .distinct()
                  .sorted()
                  .toList()));
    }
    return contents;
  }

  List<NameContent> names() {
    Map<String, Map<FormMonth, Long>> uses = new TreeMap<>();
    Map<String, TreeSet<String>> articles = new TreeMap<>();
    for (NamedArticle reading : data.articles()) {
      String published = reading.article().published();
      String month = published == null ? "" : published.substring(0, 7);
      for (NameUse use : reading.names()) {
        uses.computeIfAbsent(use.nameId(), id -> new java.util.HashMap<>())
            .merge(new FormMonth(use.form(), month, 0), 1L, Long::sum);
        articles.computeIfAbsent(use.nameId(), id -> new TreeSet<>()).add(reading.article().id());
      }
    }
    List<NameContent> contents = new ArrayList<>();
    for (Name name : data.names()) {
      if (NameContent.deservesPage(name)) {
        contents.add(
            new NameContent(
                name,
                months(uses.getOrDefault(name.id(), Map.of())),
                articles.getOrDefault(name.id(), new TreeSet<>()).stream()
                    .map(heads::get)
                    .sorted(NEWEST)
                    .limit(ARTICLES_PER_NAME)
                    .toList()));
      }
    }
    return contents;
  }

  private static List<FormMonth> months(Map<FormMonth, Long> counts) {
    return counts.entrySet().stream()
        .map(e -> new FormMonth(e.getKey().form(), e.getKey().month(), e.getValue()))
        .sorted(Comparator.comparing(FormMonth::form).thenComparing(FormMonth::month))
        .toList();
  }

  private static <T> void add(Map<String, List<T>> groups, String key, T row) {
    groups.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
  }
}
