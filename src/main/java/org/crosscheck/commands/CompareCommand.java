package org.crosscheck.commands;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.crosscheck.finding.Aspect;
import org.crosscheck.finding.Relation;
import org.crosscheck.finding.Statement;
import org.crosscheck.finding.StatementComparer;
import org.crosscheck.finding.StatementRelation;
import org.crosscheck.report.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says of pairs of statements how they relate. */
@Command(
    name = "compare",
    description =
        "How two statements relate, for lines of {id,a,b,publishedA?,publishedB?}; writes"
            + " {id,relation,aspect,confidence,explanation,stance}.")
public final class CompareCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "IN.jsonl")
  private Path in;

  @Parameters(index = "1", paramLabel = "OUT.jsonl")
  private Path out;

  @Mixin private RulesOption rules;

  /** A line of the output. */
  record Row(
      String id,
      Relation relation,
      Aspect aspect,
      double confidence,
      String explanation,
      String stance) {}

  @Override
  public Integer call() {
    StatementComparer comparer = new StatementComparer(rules.read());
    List<JsonNode> pairs = JsonFiles.read(in, List.of("id", "a", "b"));
    JsonFiles.write(
        out, pairs.parallelStream().map(p -> JsonLines.line(row(comparer, p))).toList());
    return Crosscheck.DONE;
  }

  private static Row row(StatementComparer comparer, JsonNode pair) {
    StatementRelation r =
        comparer.compare(statement(pair, "a", "publishedA"), statement(pair, "b", "publishedB"));
    return new Row(
        pair.get("id").asText(),
        r.relation(),
        r.aspect(),
        r.confidence(),
        r.explanation(),
        r.stance());
  }

  private static Statement statement(JsonNode pair, String text, String published) {
    return new Statement(pair.get(text).asText(), pair.path(published).asText(null));
  }
}
