package org.crosscheck.report;

/**
 * How a stage's candidates met: in blocks of rows that share a key.
 *
 * @param blocks blocks of two rows or more
 * @param largest rows of the largest block
 * @param bound from how many rows on not every pair of a block is looked at
 * @param capped blocks beyond the bound
 * @param pairs pairs looked at; one that meets in two blocks counts twice
 */
public record BlockCount(
    String stage, long blocks, long largest, long bound, long capped, long pairs) {

  /** What a reader should know of the blocks that were capped; empty where none was. */
  String note() {
    return capped == 0
        ? ""
        : stage
            + ": "
            + Wording.number(capped)
            + (capped == 1 ? " block" : " blocks")
            + " of more than "
            + Wording.number(bound)
            + " rows, the largest of "
            + Wording.number(largest)
            + ". In these only neighbours were compared, so that some links may be missing.";
  }
}
