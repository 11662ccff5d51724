package org.crosscheck.claim;

import java.util.Objects;

/**
 * A time expression over words, anchored.
 *
 * @param from index of its first word, inclusive
 * @param to index after its last word
 * @param type TIMEX3 type
 * @param value TIMEX3 value
 * @param zone offset from UTC that a time of day was given in, empty for none
 */
record TimePhrase(int from, int to, String type, String value, String zone) {
  TimePhrase {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(zone, "zone");
  }

  static TimePhrase date(int from, int to, String value) {
    return new TimePhrase(from, to, "DATE", value, "");
  }

  static TimePhrase time(int from, int to, String value) {
    return new TimePhrase(from, to, "TIME", value, "");
  }

  static TimePhrase duration(int from, int to, String value) {
    return new TimePhrase(from, to, "DURATION", value, "");
  }

  static TimePhrase set(int from, int to, String value) {
    return new TimePhrase(from, to, "SET", value, "");
  }

  int length() {
    return to - from;
  }

  boolean isDate() {
    return "DATE".equals(type);
  }

  TimePhrase between(int start, int end) {
    return new TimePhrase(start, end, type, value, zone);
  }
}
