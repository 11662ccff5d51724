package org.crosscheck.finding;

import java.util.Objects;

/**
 * In what a short statement cannot hold beside a longer text.
 *
 * @param subject what is compared, in words that stand at a sentence's start
 * @param told what the text says
 * @param said what the statement says
 */
record TextDifference(Aspect aspect, String subject, String told, String said) {
  TextDifference {
    Objects.requireNonNull(aspect, "aspect");
    Objects.requireNonNull(subject, "subject");
  }
}
