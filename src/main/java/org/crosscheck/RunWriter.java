package org.crosscheck;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.apache.spark.sql.Dataset;
import org.crosscheck.article.ContentId;
import org.crosscheck.article.Rejected;
import org.crosscheck.event.Event;
import org.crosscheck.event.PairObservation;
import org.crosscheck.event.Story;
import org.crosscheck.finding.ComparisonList;
import org.crosscheck.finding.Finding;
import org.crosscheck.job.DescribeArticles;
import org.crosscheck.job.ObserveClauses;
import org.crosscheck.job.RunRows;
import org.crosscheck.job.WriteData;
import org.crosscheck.job.WriteData.Table;
import org.crosscheck.job.WriteReport;
import org.crosscheck.name.Name;
import org.crosscheck.report.ArticleRow;
import org.crosscheck.report.ClaimRow;
import org.crosscheck.report.CopiesRow;
import org.crosscheck.report.DataTables;
import org.crosscheck.report.InputDigest;
import org.crosscheck.report.JsonLines;
import org.crosscheck.report.Measures;
import org.crosscheck.report.MethodRule;
import org.crosscheck.report.ReportFrame;
import org.crosscheck.report.RunContent;
import org.crosscheck.report.RunContents;
import org.crosscheck.report.RunManifest;
import org.crosscheck.report.RunSummary;
import org.crosscheck.report.StageCount;
import org.crosscheck.rules.Rules;
import org.crosscheck.spark.DataFolder;
import org.crosscheck.spark.PageFiles;
import org.crosscheck.spark.Rows;
import org.crosscheck.spark.Together;

/** Writes what a run made: its data files, its manifest and its report. */
final class RunWriter {
  private static final int REJECTED_SHOWN = 300;
  private static final List<MethodRule> METHOD =
      ComparisonList.all().stream().map(c -> new MethodRule(c.rule(), c.sentence())).toList();

  private final RunRequest request;
  private final BiConsumer<String, String> progress;
  private final DataFolder folder;
  private final WriteData data;
  private final List<StageCount> counts = new ArrayList<>();

  RunWriter(RunRequest request, BiConsumer<String, String> progress) {
    this.request = request;
    this.progress = progress;
    folder = new DataFolder(request.out());
    data = new WriteData(folder, request.parquet());
  }

  RunResult write(List<InputDigest> inputs, RunRows rows) {
    folder.begin();
    long rejected =
        data.apply(new Table<>("rejected", Rejected.class, Rejected::source), rows.rejected());
    writeData(rows);
    RunManifest manifest = manifest(inputs, rejected, rows);
    WriteReport.Told told = writeReport(rows, manifest);
    folder.write("data/manifest.json", JsonLines.line(manifest) + "\n");
    folder.end();
    return new RunResult(
        rejected,
        RunSummary.of(manifest, told.relations(), told.findings(), request.out() + "/index.html"));
  }

  private void writeData(RunRows rows) {
    DescribeArticles describe = new DescribeArticles();
    Dataset<ArticleRow> articles = describe.apply(rows.marked(), rows.places(), rows.copies());
    Dataset<ClaimRow> claims = Rows.map(rows.mentions(), ClaimRow::of, ClaimRow.class);
    Dataset<CopiesRow> copies = describe.copies(rows.copies());
    write(
        List.of(
            new Output<>(
                new Table<>("articles", ArticleRow.class, ArticleRow::id, DataTables.articles()),
                articles),
            new Output<>(
                new Table<>("claims", ClaimRow.class, ClaimRow::id, DataTables.claims()), claims),
            new Output<>(new Table<>("names", Name.class, Name::id), rows.names()),
            new Output<>(new Table<>("copies", CopiesRow.class, CopiesRow::copyGroup), copies),
            new Output<>(new Table<>("stories", Story.class, Story::id), rows.stories())));
    write(List.of(new Output<>(new Table<>("events", Event.class, Event::id), rows.events())));
    write(
        List.of(
            new Output<>(
                new Table<>("findings", Finding.class, Finding::id, DataTables.findings()),
                rows.findings())));
    if (request.observations()) {
      Rules rules = Rules.read(request.rulesSource());
      write(
          List.of(
              new Output<>(
                  new Table<>("observations", PairObservation.class, PairObservation::id),
                  new ObserveClauses(rules).apply(rows.mentions()))));
    }
  }

  /** Rows and the table that they make. */
  private record Output<A extends Record>(Table<A> table, Dataset<A> rows) {
    long write(WriteData data) {
      return data.apply(table, rows);
    }
  }

  private void write(List<Output<?>> outputs) {
    List<Callable<Long>> jobs = new ArrayList<>();
    outputs.forEach(output -> jobs.add(() -> output.write(data)));
    List<Long> written = Together.all(jobs);
    for (int i = 0; i < written.size(); i++) {
      count(outputs.get(i).table().name(), written.get(i));
    }
  }

  private WriteReport.Told writeReport(RunRows rows, RunManifest manifest) {
    ReportFrame frame =
        new ReportFrame(
            runId(manifest),
            ProgramVersion.TEXT,
            Measures.bundled(),
            request.passagesOnly(),
            request.previous() != null,
            request.parquet());
    RunContent run = RunContents.of(manifest, rows.rejected().takeAsList(REJECTED_SHOWN));
    WriteReport.Telling telling =
        new WriteReport.Telling(run, METHOD, request.previous(), rows("claims"), rows("articles"));
    WriteReport.Told told =
        new WriteReport(new PageFiles(request.out()), frame).apply(rows, telling);
    progress.accept("report", "index.html");
    return told;
  }

  private RunManifest manifest(List<InputDigest> inputs, long rejected, RunRows rows) {
    return new RunManifest(
        RunManifest.FORMAT,
        ProgramVersion.TEXT,
        "run",
        Rules.digest(request.rulesSource()),
        inputs,
        rows("articles"),
        rejected,
        counts,
        rows.blocks());
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
