package org.crosscheck.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The part of an address after {@code #} that opens the overview with filters set. */
public final class FilterHash {
  private FilterHash() {}

  public static String ofPair(String first, String second) {
    return "#a=" + encoded(first) + "&b=" + encoded(second);
  }

  public static String ofOutlet(String outlet) {
    return "#a=" + encoded(outlet);
  }

  public static String ofName(String name) {
    return "#name=" + encoded(name);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
