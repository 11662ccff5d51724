package org.crosscheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.crosscheck.article.ContentId;
import org.crosscheck.article.Rejected;
import org.crosscheck.event.Event;
import org.crosscheck.event.Story;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Relation;
import org.crosscheck.job.DescribeArticles;
import org.crosscheck.job.WriteData;
import org.crosscheck.job.WriteReport;
import org.crosscheck.name.Name;
import org.crosscheck.report.ArticleRow;
import org.crosscheck.report.ClaimRow;
import org.crosscheck.report.CopiesRow;
import org.crosscheck.report.Glossary;
import org.crosscheck.report.JsonLines;
import org.crosscheck.report.ReportFrame;
import org.crosscheck.report.RunContents;
import org.crosscheck.report.RunManifest;
import org.crosscheck.report.RunSummary;
import org.crosscheck.report.StageCount;
import org.crosscheck.rules.Rules;
import org.crosscheck.spark.DataFolder;
import org.crosscheck.spark.Rows;

/** Writes what a run made: its data files, its manifest and its report. */
final class ResultWriter {
  private static final int REJECTED_SHOWN = 300;
  private static final int STRONGEST = 5;

  private final SparkSession spark;
  private final RunRequest request;
  private final BiConsumer<String, String> progress;
  private final DataFolder folder;
  private final WriteData data;
  private final List<StageCount> counts = new ArrayList<>();

  ResultWriter(SparkSession spark, RunRequest request, BiConsumer<String, String> progress) {
    this.spark = spark;
    this.request = request;
    this.progress = progress;
    folder = new DataFolder(spark, request.out());
    data = new WriteData(folder, request.parquet());
  }

  RunResult write(Results results) {
    folder.begin();
    long rejected = data.apply("rejected", results.rejected(), Rejected::source);
    writeData(results);
    RunManifest manifest = manifest(results, rejected);
    writeReport(results, manifest);
    folder.write("data/manifest.json", JsonLines.line(manifest) + "\n");
    folder.end();
    return new RunResult(rejected, summary(results, manifest));
  }

  private void writeData(Results results) {
    DescribeArticles describe = new DescribeArticles();
    Dataset<ArticleRow> articles =
        describe.apply(results.marked(), results.places(), results.copies());
    Dataset<ClaimRow> claims = Rows.map(results.mentions(), ClaimRow::of, ClaimRow.class);
    count("articles", data.apply("articles", articles, ArticleRow::id));
    count("claims", data.apply("claims", claims, ClaimRow::id));
    count("names", data.apply("names", Rows.of(spark, results.names(), Name.class), Name::id));
    Dataset<CopiesRow> copies = describe.copies(results.copies());
    count("copies", data.apply("copies", copies, CopiesRow::copyGroup));
    count("stories", data.apply("stories", results.stories(), Story::id));
    count("events", data.apply("events", results.events(), Event::id));
    count("findings", data.apply("findings", results.findings(), Finding::id));
  }

  private void writeReport(Results results, RunManifest manifest) {
    List<Rejected> rejected = results.rejected().takeAsList(REJECTED_SHOWN);
    ReportFrame frame =
        new ReportFrame(
            runId(manifest), ProgramVersion.TEXT, List.of(), request.passagesOnly(), false);
    new WriteReport(folder, frame, RunContents.of(manifest, rejected))
        .apply(
            results.articles(),
            results.copies(),
            results.stories(),
            results.events(),
            results.mentions(),
            results.names(),
            results.findings(),
            results.judgements(),
            List.of());
    progress.accept("report", "index.html");
  }

  private RunManifest manifest(Results results, long rejected) {
    return new RunManifest(
        RunManifest.FORMAT,
        ProgramVersion.TEXT,
        "run",
        Rules.digest(request.rulesSource()),
        results.inputs(),
        rows("articles"),
        rejected,
        counts);
  }

  private String summary(Results results, RunManifest manifest) {
    List<Finding> disagreements =
        Rows.filter(results.findings(), f -> f.relation() == Relation.DISAGREES).collectAsList();
    List<Finding> strongest =
        disagreements.stream()
            .sorted(Comparator.comparing((Finding f) -> -f.confidence()).thenComparing(Finding::id))
            .limit(STRONGEST)
            .toList();
    List<Long> relations =
        Glossary.relations().stream()
            .map(r -> Rows.filter(results.findings(), f -> f.relation() == r).count())
            .toList();
    return RunSummary.of(manifest, relations, strongest, request.out() + "/index.html");
  }

  private long rows(String stage) {
    return counts.stream().filter(c -> c.stage().equals(stage)).mapToLong(StageCount::rows).sum();
  }

  private void count(String stage, long rows) {
    counts.add(new StageCount(stage, rows));
    progress.accept(stage, String.valueOf(rows));
  }

  /** The same for the same inputs, rules and version. */
  private static String runId(RunManifest manifest) {
    return ContentId.of("r", manifest.version(), manifest.rulesDigest(), manifest.inputs());
  }
}
