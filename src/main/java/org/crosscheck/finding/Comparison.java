package org.crosscheck.finding;

import java.util.List;

/** One question put to two claims of one event: what do they agree, vary or conflict in? */
interface Comparison {

  /** What was found, nothing where the question does not arise. */
  List<Verdict> compare(Pair pair);
}
