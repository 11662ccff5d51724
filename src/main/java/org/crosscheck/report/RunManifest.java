package org.crosscheck.report;

import java.util.List;

/**
 * What a run read, with what, and how much came of it: {@code manifest.json}.
 *
 * @param format version of the data files' form
 */
public record RunManifest(
    int format,
    String version,
    String command,
    String rulesDigest,
    List<InputDigest> inputs,
    long articles,
    long rejected,
    List<StageCount> stages,
    List<BlockCount> blocks) {
  /** The form that this program writes. */
  public static final int FORMAT = 1;

  public RunManifest {
    inputs = List.copyOf(inputs);
    stages = List.copyOf(stages);
    blocks = List.copyOf(blocks);
  }
}
