package org.crosscheck.commands;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.crosscheck.UserMistake;
import org.crosscheck.report.EarlierFindings;
import org.crosscheck.report.FindingHead;
import org.crosscheck.report.FindingsDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what changed between two runs. */
@Command(name = "diff", description = "New, gone and changed findings between two runs.")
public final class DiffCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "RUN_A")
  private Path before;

  @Parameters(index = "1", paramLabel = "RUN_B")
  private Path after;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    FindingsDiff diff = FindingsDiff.of(findings(before), findings(after));
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%d new, %d gone, %d changed%n",
        diff.added().size(), diff.gone().size(), diff.changed().size());
    diff.added().forEach(f -> out.println("new      " + line(f)));
    diff.gone().forEach(f -> out.println("gone     " + line(f)));
    diff.changed().forEach(c -> out.println("changed  " + line(c.after()) + " (" + c.what() + ")"));
    out.flush();
    return Crosscheck.DONE;
  }

  static List<FindingHead> findings(Path run) {
    Path file = run.resolve("data/findings.jsonl");
    if (!Files.isRegularFile(file)) {
      throw new UserMistake(run + ": no data/findings.jsonl, expected the folder of a run");
    }
    try (var lines = Files.lines(file)) {
      return EarlierFindings.read(lines);
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new UserMistake(file + ": no findings of a run, expected what run wrote");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(FindingHead finding) {
    return finding.relation() + " " + finding.aspect().slug() + ": " + finding.sentence();
  }
}
