package org.crosscheck.finding;

import java.util.List;
import java.util.Objects;

/** Two claims with what every comparison says of them. */
record ComparedPair(Pair pair, List<Verdict> verdicts) {
  ComparedPair {
    Objects.requireNonNull(pair, "pair");
    verdicts = List.copyOf(verdicts);
  }
}
