package org.crosscheck.finding;

import java.util.Locale;

/** What the statements agree or differ in; written in lower case. */
public enum Aspect {
  NONE,
  QUANTITY,
  DATE,
  PLACE,
  ACTOR,
  IDENTITY,
  NEGATION,
  OPPOSITE,
  CAUSE,
  ATTRIBUTION,
  QUOTE,
  STATUS,
  CERTAINTY,
  COMMITMENT,
  LABEL,
  SOURCING,
  SPELLING,
  ROUNDING,
  DETAIL,
  SINGLE_OUTLET,
  OMITTED,
  HEADLINE_BODY,
  SELF_CONTRADICTION,
  REVISED;

  /** The name as the data files and pages write it. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
