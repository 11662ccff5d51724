package org.crosscheck.commands;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.crosscheck.UserMistake;
import org.crosscheck.finding.Evaluation;
import org.crosscheck.finding.Evaluator;
import org.crosscheck.finding.LabelledPair;
import org.crosscheck.finding.Lessons;
import org.crosscheck.report.GoldPairs;
import org.crosscheck.report.Measures;
import org.crosscheck.report.RunReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures a run against labelled pairs. */
@Command(
    name = "evaluate",
    description = "Precision, recall and F1 by relation and aspect against labelled pairs.")
public final class EvaluateCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "RUN")
  private Path run;

  @Parameters(index = "1", paramLabel = "GOLD", description = "A .gold.json file or its folder.")
  private Path gold;

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description = "Write the figures as a table, as the report's foot reads them.")
  private Path csv;

  @Option(
      names = "--learn",
      paramLabel = "FILE",
      description = "Learn what observations on two clauses weigh, from a run --observations.")
  private Path learned;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<LabelledPair> pairs = pairs();
    Evaluator evaluator = evaluator();
    Evaluation evaluation = evaluator.evaluate(pairs);
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%d labelled pairs, %d held together by an event or a finding%n%n",
        evaluation.pairs(),
        evaluation.aligned());
    print(out, "relation", evaluation.relations());
    print(out, "disagreement about", evaluation.aspects());
    out.flush();
    if (csv != null) {
      JsonFiles.write(csv, Measures.table(evaluation, gold.getFileName().toString()));
    }
    if (learned != null) {
      JsonFiles.write(learned, weights(new Lessons(evaluator, pairs)));
    }
    return Crosscheck.DONE;
  }

  private List<String> weights(Lessons lessons) {
    try {
      RunReader.observations(lines("observations"), lessons::add);
    } catch (JsonProcessingException e) {
      throw new UserMistake(run + ": broken observations, expected what run wrote");
    }
    List<String> table = new ArrayList<>(List.of("observation,weight"));
    lessons.weights().forEach((o, w) -> table.add(String.format(Locale.ROOT, "%s,%.2f", o, w)));
    return table;
  }

  private static void print(PrintWriter out, String head, List<Evaluation.Score> scores) {
    out.printf(
        "%-20s %9s %9s %6s %9s %7s %5s%n",
        head, "labelled", "reported", "right", "precision", "recall", "F1");
    for (Evaluation.Score s : scores) {
      out.printf(
          Locale.ROOT,
          "%-20s %9d %9d %6d %9.2f %7.2f %5.2f%n",
          s.label(),
          s.labelled(),
          s.found(),
          s.right(),
          s.precision(),
          s.recall(),
          s.f1());
    }
    out.println();
  }

  private Evaluator evaluator() {
    try {
      return RunReader.evaluator(this::lines);
    } catch (JsonProcessingException e) {
      throw new UserMistake(run + ": broken data, expected what run wrote");
    }
  }

  private Stream<String> lines(String name) {
    Path file = run.resolve("data/" + name + ".jsonl");
    if (!Files.isRegularFile(file)) {
      throw new UserMistake(file + ": not found, expected the folder of a run");
    }
    try {
      return Files.lines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<LabelledPair> pairs() {
    List<LabelledPair> pairs = new ArrayList<>();
    for (Path file : goldFiles()) {
      try {
        pairs.addAll(GoldPairs.read(Files.readString(file)));
      } catch (JsonProcessingException e) {
        throw new UserMistake(file + ": broken JSON, expected labelled pairs");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    if (pairs.isEmpty()) {
      throw new UserMistake(gold + ": no labelled pairs, expected *.gold.json");
    }
    return pairs;
  }

  private List<Path> goldFiles() {
    if (Files.isRegularFile(gold)) {
      return List.of(gold);
    }
    if (!Files.isDirectory(gold)) {
      throw new UserMistake(gold + ": not found, expected a .gold.json file or a folder of them");
    }
    try (Stream<Path> files = Files.list(gold)) {
      return files.filter(f -> f.toString().endsWith(".gold.json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
