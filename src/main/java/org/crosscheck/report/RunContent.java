package org.crosscheck.report;

import java.util.List;
import java.util.Objects;
import org.crosscheck.article.Rejected;

/**
 * What was run on what: so that another person can run it again.
 *
 * @param command the command line, without the machine's folders
 * @param inputs the first few hundred inputs, each with its SHA-256 digest
 * @param inputCount all inputs
 * @param stages rows that each stage made, in the order of the flow
 * @param rejectedCount all rejected rows; {@code rejected} holds the first few hundred
 * @param notes limits that were reached, such as a capped block; empty for none
 */
public record RunContent(
    String command,
    String rulesDigest,
    List<InputDigest> inputs,
    long inputCount,
    List<StageCount> stages,
    long rejectedCount,
    List<Rejected> rejected,
    List<String> notes) {
  public RunContent {
    Objects.requireNonNull(command, "command");
    Objects.requireNonNull(rulesDigest, "rulesDigest");
    inputs = List.copyOf(inputs);
    stages = List.copyOf(stages);
    rejected = List.copyOf(rejected);
    notes = List.copyOf(notes);
  }
}
