package org.crosscheck.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.crosscheck.name.Name;

/** Makes the whole report of a run that fits into memory, page by page. */
public final class ReportWriter {
  private static final int TOP_STORIES = 40;

  private final ReportData data;
  private final Consumer<Page> pages;
  private final FrontPages front;

  /** A writer that hands each finished page to {@code pages}. */
  public ReportWriter(ReportData data, Consumer<Page> pages) {
    this.data = data;
    this.pages = pages;
    this.front = new FrontPages(data.frame());
  }

  public void write() {
    ReportContents contents = new ReportContents(data);
    List<StoryContent> stories = contents.stories();
    Assets.pages().forEach(pages);
    StoryPages storyPages = new StoryPages(data.frame());
    stories.forEach(story -> storyPages.of(story).forEach(pages));
    ArticlePage articlePage = new ArticlePage(data.frame());
    contents.articles().forEach(article -> pages.accept(articlePage.of(article)));
    NamePage namePage = new NamePage(data.frame());
    contents.names().forEach(name -> pages.accept(namePage.of(name)));
    List<FindingHead> findings = findings(stories);
    List<PairCount> pairs =
        PairCounts.sum(data.findings().stream().flatMap(f -> PairCounts.of(f).stream()).toList());
    lookup(findings, stories);
    outlets(stories, contents.heads(), pairs);
    lists(stories, contents.heads(), pairs);
    pages.accept(front.matrix(pairs));
    pages.accept(ListExports.matrix(pairs));
    pages.accept(front.overview(overview(stories, findings, contents.heads(), pairs)));
    pages.accept(front.method(data.rules()));
    pages.accept(front.run(data.run()));
    if (data.diff() != null) {
      pages.accept(front.diff(data.diff()));
    }
  }

  private static List<FindingHead> findings(List<StoryContent> stories) {
    return stories.stream()
        .flatMap(s -> StorySummaries.findings(s).stream())
        .sorted(FindingHead.READING_ORDER)
        .toList();
  }

  private void lookup(List<FindingHead> findings, List<StoryContent> stories) {
    int files = 0;
    for (int from = 0; from < findings.size() && files < FilterData.MAX_FILES; files++) {
      int to = Math.min(findings.size(), from + FilterData.ROWS);
      pages.accept(FilterData.file(files + 1, findings.subList(from, to)));
      from = to;
    }
    List<SearchDocument> documents =
        stories.stream().flatMap(s -> SearchDocuments.of(s).stream()).toList();
    SearchIndex search = new SearchIndex(documents.size());
    search.pages(documents).forEach(pages);
    pages.accept(FilterData.shape(search, findings.size()));
  }

  private void outlets(
      List<StoryContent> stories, List<ArticleHead> articles, List<PairCount> pairs) {
    List<OutletContent> shares =
        stories.stream().flatMap(s -> OutletContents.shares(s).stream()).toList();
    for (Tally outlet : outlets(articles)) {
      String name = outlet.words();
      List<OutletContent> own = shares.stream().filter(s -> s.outlet().equals(name)).toList();
      long origins =
          articles.stream()
              .filter(a -> a.outlet().equals(name))
              .map(ArticleHead::origin)
              .distinct()
              .count();
      pages.accept(front.outlet(OutletContents.merge(name, own, origins, pairs)));
    }
  }

  private static List<Tally> outlets(List<ArticleHead> articles) {
    Map<String, Long> counts = new TreeMap<>();
    articles.forEach(a -> counts.merge(a.outlet(), 1L, Long::sum));
    Map<String, Long> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Long> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .forEach(e -> sorted.put(e.getKey(), e.getValue()));
    return sorted.entrySet().stream()
        .map(e -> new Tally(e.getKey(), e.getValue(), PagePaths.outlet(e.getKey())))
        .toList();
  }

  private void lists(
      List<StoryContent> stories, List<ArticleHead> articles, List<PairCount> pairs) {
    List<StorySummary> summaries = summaries(stories);
    cut(summaries, page -> rows -> front.stories(rows, page, summaries.size()));
    Map<String, List<PairCount>> own = PairCounts.byOutlet(pairs);
    List<OutletSummary> outlets =
        outlets(articles).stream()
            .map(
                t ->
                    OutletSummary.of(
                        t.words(), t.count(), t.count(), own.getOrDefault(t.words(), List.of())))
            .toList();
    cut(outlets, page -> rows -> front.outlets(rows, page, outlets.size()));
    List<Name> names =
        data.names().stream()
            .filter(NameContent::deservesPage)
            .sorted(
                Comparator.comparing(
                        (Name n) -> -n.variants().stream().map(v -> v.form()).distinct().count())
                    .thenComparing(Name::canonical)
                    .thenComparing(Name::id))
            .toList();
    pages.accept(ListExports.stories(summaries));
    pages.accept(ListExports.outlets(outlets));
    pages.accept(ListExports.names(names));
    cut(names, page -> rows -> front.names(rows, page, names.size()));
  }

  private <T> void cut(List<T> rows, IntFunction<java.util.function.Function<List<T>, Page>> page) {
    int count = Math.max(1, (rows.size() + FrontPages.LISTED - 1) / FrontPages.LISTED);
    for (int i = 0; i < count; i++) {
      int to = Math.min(rows.size(), (i + 1) * FrontPages.LISTED);
      pages.accept(page.apply(i + 1).apply(rows.subList(i * FrontPages.LISTED, to)));
    }
  }

  private static List<StorySummary> summaries(List<StoryContent> stories) {
    return stories.stream().map(StorySummaries::of).sorted(StorySummary.BY_DISAGREEMENTS).toList();
  }

  private IndexContent overview(
      List<StoryContent> stories,
      List<FindingHead> findings,
      List<ArticleHead> articles,
      List<PairCount> pairs) {
    List<String> days =
        articles.stream()
            .filter(a -> a.published() != null)
            .map(ArticleHead::day)
            .sorted()
            .toList();
    List<Tally> outlets = outlets(articles);
    return new IndexContent(
        articles.size(),
        outlets.size(),
        articles.stream().map(ArticleHead::origin).distinct().count(),
        stories.size(),
        data.mentions().size(),
        data.run().rejectedCount(),
        days.isEmpty() ? null : days.get(0),
        days.isEmpty() ? null : days.get(days.size() - 1),
        Glossary.relations().stream()
            .map(r -> findings.stream().filter(f -> f.relation() == r).count())
            .toList(),
        FindingHead.strongest(findings),
        summaries(stories).stream().limit(TOP_STORIES).toList(),
        pairs,
        outlets.stream().limit(200).toList());
  }
}
