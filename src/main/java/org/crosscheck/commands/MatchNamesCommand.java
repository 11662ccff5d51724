package org.crosscheck.commands;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.crosscheck.name.NameMatch;
import org.crosscheck.name.NameMatcher;
import org.crosscheck.report.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says of pairs of written names whether they can be one person's. */
@Command(
    name = "match-names",
    description = "Same person or not, for lines of {id,a,b}; writes {id,same,score,explanation}.")
public final class MatchNamesCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "IN.jsonl")
  private Path in;

  @Parameters(index = "1", paramLabel = "OUT.jsonl")
  private Path out;

  @Mixin private RulesOption rules;

  /** A line of the output. */
  record Match(String id, boolean same, double score, String explanation) {}

  @Override
  public Integer call() {
    NameMatcher matcher = new NameMatcher(rules.read());
    List<JsonNode> pairs = JsonFiles.read(in, List.of("id", "a", "b"));
    JsonFiles.write(out, pairs.stream().map(p -> JsonLines.line(match(matcher, p))).toList());
    return Crosscheck.DONE;
  }

  private static Match match(NameMatcher matcher, JsonNode pair) {
    NameMatch match = matcher.match(pair.get("a").asText(), pair.get("b").asText());
    return new Match(pair.get("id").asText(), match.same(), match.score(), match.explanation());
  }
}
