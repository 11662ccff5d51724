package org.crosscheck.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.crosscheck.finding.Finding;
import org.crosscheck.name.Name;
import org.crosscheck.report.ArticleContent;
import org.crosscheck.report.ArticleHead;
import org.crosscheck.report.ArticlePage;
import org.crosscheck.report.Assets;
import org.crosscheck.report.DiffContent;
import org.crosscheck.report.FilterData;
import org.crosscheck.report.FindingHead;
import org.crosscheck.report.FindingsDiff;
import org.crosscheck.report.FrontPages;
import org.crosscheck.report.Glossary;
import org.crosscheck.report.IndexContent;
import org.crosscheck.report.ListExports;
import org.crosscheck.report.MethodRule;
import org.crosscheck.report.NameContent;
import org.crosscheck.report.NamePage;
import org.crosscheck.report.OutletContent;
import org.crosscheck.report.OutletSummary;
import org.crosscheck.report.Page;
import org.crosscheck.report.PagePaths;
import org.crosscheck.report.PairCount;
import org.crosscheck.report.PairCounts;
import org.crosscheck.report.ReportFrame;
import org.crosscheck.report.RunContent;
import org.crosscheck.report.SearchIndex;
import org.crosscheck.report.StoryContent;
import org.crosscheck.report.StoryPages;
import org.crosscheck.report.StorySummaries;
import org.crosscheck.report.StorySummary;
import org.crosscheck.report.Tally;
import org.crosscheck.spark.Highest;
import org.crosscheck.spark.PageFiles;
import org.crosscheck.spark.RecordEncoders;
import org.crosscheck.spark.Rows;
import org.crosscheck.spark.Together;

/**
 * Writes the report's pages: those of stories, articles, names and outlets where their rows are,
 * those over the whole run, which are bounded, from the driver.
 */
public record WriteReport(PageFiles files, ReportFrame frame) {
  private static final int LISTED_FINDINGS = FilterData.MAX_FILES * FilterData.ROWS;
  private static final int LISTED_ROWS = 100 * FrontPages.LISTED;
  private static final int STRONGEST = 40;

  /**
   * What is told of the run beside its rows.
   *
   * @param previous findings of an earlier run to compare with, null for none
   */
  public record Telling(
      RunContent run,
      List<MethodRule> rules,
      List<FindingHead> previous,
      long claims,
      long articles) {}

  /**
   * What the report tells first.
   *
   * @param relations findings by relation, in the order of {@link Glossary#relations()}
   * @param findings the first of them in reading order
   */
  public record Told(List<Long> relations, List<FindingHead> findings) {}

  /** Writes all pages; returns what stands at their head. */
  public Told apply(RunRows run, Telling telling) {
    ReportFrame shared = frame;
    Dataset<ArticleContent> articles =
        Rows.keep(new GatherArticles(namePages(run.names())).apply(run));
    // Heads are small beside their articles, and asked three times.
    Dataset<ArticleHead> heads =
        Rows.keep(Rows.map(articles, ArticleContent::head, ArticleHead.class));
    Dataset<StoryContent> stories =
        Rows.keep(new GatherStories(run.judgements()).apply(run, articles));
    Dataset<NameContent> names = new GatherNames().apply(run.names(), articles);
    List<FindingHead> findings =
        Highest.of(
            Rows.flatMap(stories, StorySummaries::findings, FindingHead.class),
            LISTED_FINDINGS,
            (a, b) -> FindingHead.READING_ORDER.compare(a, b),
            FindingHead.class);
    List<PairCount> pairs = pairs(run);
    List<OutletSummary> outlets = outlets(heads, pairs);
    Together.run(
        () -> files.write(Rows.flatMap(stories, s -> new StoryPages(shared).of(s), Page.class)),
        () -> files.write(Rows.map(articles, a -> new ArticlePage(shared).of(a), Page.class)),
        () -> files.write(Rows.map(names, n -> new NamePage(shared).of(n), Page.class)),
        () -> writeOutlets(stories, pairs, outlets),
        () -> writeLookup(findings, new WriteSearch(files).apply(stories), run.findings().count()),
        () -> Assets.pages().forEach(files::write));
    List<StorySummary> summaries = writeLists(stories, run.names(), outlets);
    Told told = new Told(relations(run.findings()), findings);
    writeFront(run, telling, told, pairs, summaries, tallies(outlets), heads);
    return told;
  }

  private static Set<String> namePages(Dataset<Name> names) {
    Dataset<Name> deserving = Rows.filter(names, NameContent::deservesPage);
    return new HashSet<>(Rows.strings(deserving, Name::id).collectAsList());
  }

  private static List<PairCount> pairs(RunRows run) {
    return run.findings().isEmpty()
        ? List.of()
        : PairCounts.sum(
            Rows.flatMap(run.findings(), PairCounts::of, PairCount.class)
                .groupBy("first", "second")
                .agg(
                    functions.sum("agrees").as("agrees"),
                    functions.sum("varies").as("varies"),
                    functions.sum("disagrees").as("disagrees"),
                    functions.sum("other").as("other"))
                .as(RecordEncoders.of(PairCount.class))
                .collectAsList());
  }

  private static List<OutletSummary> outlets(Dataset<ArticleHead> heads, List<PairCount> pairs) {
    List<OutletSummary> outlets = new ArrayList<>();
    Map<String, List<PairCount>> own = PairCounts.byOutlet(pairs);
    for (Row row :
        heads
            .groupBy("outlet")
            .agg(
                functions.count("id").as("articles"),
                functions.countDistinct("origin").as("origins"))
            .collectAsList()) {
      String outlet = row.getString(0);
      outlets.add(
          OutletSummary.of(
              outlet, row.getLong(1), row.getLong(2), own.getOrDefault(outlet, List.of())));
    }
    outlets.sort(OutletSummary.BY_ARTICLES);
    return outlets;
  }

  private static List<Tally> tallies(List<OutletSummary> outlets) {
    return outlets.stream()
        .map(o -> new Tally(o.outlet(), o.articles(), PagePaths.outlet(o.outlet())))
        .toList();
  }

  private void writeOutlets(
      Dataset<StoryContent> stories, List<PairCount> pairs, List<OutletSummary> outlets) {
    Map<String, Long> origins = new TreeMap<>();
    outlets.forEach(o -> origins.put(o.outlet(), o.origins()));
    ReportFrame shared = frame;
    Dataset<OutletContent> contents = new GatherOutlets(pairs, origins).apply(stories);
    files.write(Rows.map(contents, o -> new FrontPages(shared).outlet(o), Page.class));
  }

  private void writeLookup(List<FindingHead> findings, SearchIndex index, long all) {
    int number = 1;
    for (int from = 0; from < findings.size(); from += FilterData.ROWS) {
      int to = Math.min(findings.size(), from + FilterData.ROWS);
      files.write(FilterData.file(number++, findings.subList(from, to)));
    }
    files.write(FilterData.shape(index, all));
  }

  private List<StorySummary> writeLists(
      Dataset<StoryContent> stories, Dataset<Name> names, List<OutletSummary> outlets) {
    FrontPages front = new FrontPages(frame);
    List<StorySummary> summaries =
        Highest.of(
            Rows.map(stories, StorySummaries::of, StorySummary.class),
            LISTED_ROWS,
            (a, b) -> StorySummary.BY_DISAGREEMENTS.compare(a, b),
            StorySummary.class);
    cut(summaries, front::stories);
    cut(outlets, front::outlets);
    List<Name> listed =
        Highest.of(
            Rows.filter(names, NameContent::deservesPage),
            LISTED_ROWS,
            (a, b) -> NameContent.MOST_FORMS.compare(a, b),
            Name.class);
    cut(listed, front::names);
    files.write(ListExports.stories(summaries));
    files.write(ListExports.outlets(outlets));
    files.write(ListExports.names(listed));
    return summaries;
  }

  /** A page of a list: its rows, its number and the count of all rows. */
  @FunctionalInterface
  private interface Lists<T> {
    Page page(List<T> rows, int page, long total);
  }

  private <T> void cut(List<T> rows, Lists<T> list) {
    int pages = Math.max(1, (rows.size() + FrontPages.LISTED - 1) / FrontPages.LISTED);
    for (int i = 0; i < pages; i++) {
      int to = Math.min(rows.size(), (i + 1) * FrontPages.LISTED);
      files.write(list.page(rows.subList(i * FrontPages.LISTED, to), i + 1, rows.size()));
    }
  }

  private void writeFront(
      RunRows run,
      Telling telling,
      Told told,
      List<PairCount> pairs,
      List<StorySummary> summaries,
      List<Tally> outlets,
      Dataset<ArticleHead> heads) {
    FrontPages front = new FrontPages(frame);
    Row days =
        heads
            .selectExpr("substring(published, 1, 10) as day")
            .agg(functions.min("day"), functions.max("day"))
            .first();
    IndexContent index =
        new IndexContent(
            telling.articles(),
            outlets.size(),
            heads.select("origin").distinct().count(),
            run.stories().count(),
            telling.claims(),
            telling.run().rejectedCount(),
            days.getString(0),
            days.getString(1),
            told.relations(),
            FindingHead.strongest(told.findings()),
            summaries.stream().limit(STRONGEST).toList(),
            pairs,
            outlets.stream().limit(200).toList());
    files.write(front.overview(index));
    files.write(front.matrix(pairs));
    files.write(ListExports.matrix(pairs));
    files.write(front.method(telling.rules()));
    files.write(front.run(telling.run()));
    if (telling.previous() != null) {
      files.write(front.diff(DiffContent.of(FindingsDiff.of(telling.previous(), told.findings()))));
    }
  }

  /** How many findings each relation has, in the glossary's order. */
  private static List<Long> relations(Dataset<Finding> findings) {
    Map<String, Long> counts = new HashMap<>();
    Rows.strings(findings, f -> f.relation().name())
        .groupBy("value")
        .count()
        .collectAsList()
        .forEach(row -> counts.put(row.getString(0), row.getLong(1)));
    return Glossary.relations().stream().map(r -> counts.getOrDefault(r.name(), 0L)).toList();
  }
}
