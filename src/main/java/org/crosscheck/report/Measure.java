package org.crosscheck.report;

import java.io.Serializable;
import java.util.Objects;

/**
 * How well one kind of finding did on a labelled set: what the foot of every page tells.
 *
 * @param kind relation or aspect in plain words, such as {@code disagreement: quantity}
 * @param precision share of what was reported that a person had labelled so, 0 to 1
 * @param recall share of what a person had labelled so that was reported, 0 to 1
 * @param cases labelled cases of this kind
 * @param set the labelled set's name
 */
public record Measure(String kind, double precision, double recall, int cases, String set)
    implements Serializable {
  public Measure {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(set, "set");
  }
}
