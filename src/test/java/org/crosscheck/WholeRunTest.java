package org.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crosscheck.commands.Crosscheck;
import org.crosscheck.finding.Evaluation;
import org.crosscheck.finding.Evaluator;
import org.crosscheck.finding.LabelledPair;
import org.crosscheck.report.GoldPairs;
import org.crosscheck.report.RunReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole program over the bundled corpus: the same bytes wherever it runs, and what it finds.
 */
class WholeRunTest {
  private static final List<String> CORPUS =
      List.of(
          "corpus/retold",
          "corpus/karvan-bombings",
          "corpus/sanctions-and-call",
          "corpus/selka-dam",
          "corpus/verani-trial",
          "corpus/rate-decision",
          "corpus/cup-final",
          "corpus/elsewhere");

  /** Four reports of one bombing: an agency, two papers' versions, and a state radio. */
  private static final String EXAMPLE =
      "corpus/karvan-bombings/{gazette,radio,transmar}-karvan-{monday,v1,v2}.md";

  /** What labelled pairs disagree in, where some finding of that very aspect must tell it. */
  private static final List<String> FOUND_BY_ITSELF =
      List.of(
          "actor",
          "attribution",
          "cause",
          "identity",
          "negation",
          "opposite",
          "quantity",
          "quote",
          "status");

  @TempDir private Path folder;
  private final TimeZone zone = TimeZone.getDefault();
  private final Locale locale = Locale.getDefault();

  @AfterEach
  void restore() {
    TimeZone.setDefault(zone);
    Locale.setDefault(locale);
    System.clearProperty("spark.master");
    System.clearProperty("spark.sql.shuffle.partitions");
  }

  @Test
  void theBytesDependOnNothingButInputAndRules() throws IOException {
    TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
    Locale.setDefault(Locale.US);
    Path one = run("one", 1, 1, CORPUS);
    List<String> reversed = new ArrayList<>(CORPUS);
    Collections.reverse(reversed);
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    Path two = run("two", 2, 7, reversed);

    Map<String, String> first = RunFiles.of(one);
    Map<String, String> second = RunFiles.of(two);
    assertThat(second.keySet()).isEqualTo(first.keySet());
    first.forEach((name, content) -> assertThat(second.get(name)).as(name).isEqualTo(content));
    findsWhatTheGoldHolds(one);
  }

  @Test
  void theExampleReportIsWhatTheProgramWrites() throws IOException {
    Map<String, String> written =
        withoutDigests(RunFiles.of(run("example", 1, 1, List.of(EXAMPLE))));
    Map<String, String> kept = withoutDigests(RunFiles.of(Path.of("reports/example")));
    String stale =
        "stale, write it again: bin/crosscheck run '" + EXAMPLE + "' --out reports/example";
    assertThat(kept.keySet()).as(stale).isEqualTo(written.keySet());
    written.forEach((name, content) -> assertThat(kept.get(name)).as(stale).isEqualTo(content));
  }

  /** A change of the rules that changes no finding leaves the example as fresh as it was. */
  private static Map<String, String> withoutDigests(Map<String, String> files) {
    Map<String, String> without = new TreeMap<>();
    files.forEach(
        (name, content) ->
            without.put(name, content.replaceAll("\\b(r-[0-9a-f]{16}|[0-9a-f]{64})\\b", "digest")));
    return without;
  }

  private static void findsWhatTheGoldHolds(Path run) throws IOException {
    List<LabelledPair> pairs = new ArrayList<>();
    try (Stream<Path> gold = Files.list(Path.of("corpus/gold"))) {
      for (Path file : gold.sorted().toList()) {
        pairs.addAll(GoldPairs.read(Files.readString(file)));
      }
    }
    Evaluator evaluator =
        RunReader.evaluator(name -> lines(run.resolve("data/" + name + ".jsonl")));
    Evaluation evaluation = evaluator.evaluate(pairs);
    Evaluation.Score disagreements = score(evaluation.relations(), "DISAGREES");
    assertThat(disagreements.right()).isGreaterThanOrEqualTo(30);
    assertThat(disagreements.precision()).isGreaterThanOrEqualTo(0.85);
    for (String aspect : FOUND_BY_ITSELF) {
      assertThat(score(evaluation.aspects(), aspect).right()).as(aspect).isPositive();
    }
    List<LabelledPair> traps = pairs.stream().filter(LabelledPair::isTrap).toList();
    assertThat(evaluator.evaluate(traps).relations())
        .as("traps told as disagreements")
        .noneMatch(s -> s.label().equals("DISAGREES") && s.found() > 0);
  }

  private static Evaluation.Score score(List<Evaluation.Score> scores, String label) {
    return scores.stream().filter(s -> s.label().equals(label)).findFirst().orElseThrow();
  }

  private Path run(String name, int cores, int partitions, List<String> corpus) {
    System.setProperty("spark.master", "local[" + cores + "]");
    System.setProperty("spark.sql.shuffle.partitions", String.valueOf(partitions));
    Path out = folder.resolve(name);
    List<String> arguments = new ArrayList<>(List.of("run", "--out", out.toString(), "--debug"));
    arguments.addAll(corpus);
    assertThat(Crosscheck.execute(arguments.toArray(String[]::new))).isZero();
    return out;
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.lines(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
