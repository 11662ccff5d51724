package org.crosscheck.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.crosscheck.Pipeline;
import org.crosscheck.RunRequest;
import org.crosscheck.RunResult;
import org.crosscheck.UserMistake;
import org.crosscheck.article.DayRange;
import org.crosscheck.article.InputFile;
import org.crosscheck.finding.Judgement;
import org.crosscheck.finding.JudgementReader;
import org.crosscheck.rules.Rules;
import org.crosscheck.spark.InputFiles;
import org.crosscheck.spark.OutputFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The main job: articles in, report and data out. */
@Command(name = "run", description = "Read articles; write the report and its data.")
public final class RunCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "CORPUS", description = "Files, folders, globs or URIs.")
  private List<String> corpus;

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where to write.")
  private String out;

  @Mixin private RulesOption rules;

  @Option(
      names = "--from",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Leave out articles published before this day.")
  private String from;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Leave out articles published after this day.")
  private String to;

  @Option(
      names = "--passages-only",
      description = "Print short passages around the marks instead of whole articles.")
  private boolean passagesOnly;

  @Option(
      names = "--previous",
      paramLabel = "RUN",
      description = "An earlier run: its reviewers' judgements are read.")
  private Path previous;

  @Option(
      names = "--judgements",
      paramLabel = "FILE",
      description = "Reviewers' judgements (JSON Lines), as the report saves them.")
  private Path judgements;

  @Option(names = "--work", paramLabel = "DIR", description = "Keep stages here and resume.")
  private String work = "";

  @Option(names = "--parquet", description = "Write the data as Parquet too.")
  private boolean parquet;

  @Option(
      names = "--observations",
      description = "Write what is observed on pairs of clauses, for evaluate --learn.")
  private boolean observations;

  @Option(names = "--strict", description = "End with 1 where an input was rejected.")
  private boolean strict;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Pipeline.warmUp(work);
    Rules read = rules.read();
    List<String> mistakes = new ArrayList<>();
    List<InputFile> files = new InputFiles(new Configuration()).list(corpus, mistakes);
    new OutputFolder(new Configuration(), out).check(mistakes);
    List<Judgement> judged = judgements(mistakes);
    if (!mistakes.isEmpty()) {
      throw new UserMistake(mistakes);
    }
    RunRequest request =
        new RunRequest(
            files,
            out,
            rules.source(),
            new DayRange(from, to),
            passagesOnly,
            previous == null ? null : DiffCommand.findings(previous),
            judged,
            work,
            parquet,
            observations);
    Progress progress = Progress.of(spec.commandLine().getErr());
    RunResult result = new Pipeline(read, request, progress::stage).run();
    progress.done();
    spec.commandLine().getOut().print(result.summary());
    spec.commandLine().getOut().flush();
    return strict && result.rejected() > 0 ? Crosscheck.REJECTED : Crosscheck.DONE;
  }

  /** The named file's judgements, else those that lie in the earlier run's folder. */
  private List<Judgement> judgements(List<String> mistakes) {
    Path file = judgements;
    if (file == null && previous != null) {
      Path beside = previous.resolve("judgements.jsonl");
      file = Files.isRegularFile(beside) ? beside : null;
    }
    if (file == null) {
      return List.of();
    }
    JudgementReader.Read read = new JudgementReader().read(JsonFiles.lines(file));
    for (String problem : read.problems()) {
      mistakes.add(file + ":" + problem);
    }
    return read.judgements();
  }
}
