package org.crosscheck.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The part of an address after {@code #} that opens the overview with filters set. */
public final class FilterHash {
  private FilterHash() {}

  public static String ofPair(String first, String second) {
    return "#a=" + encoded(first) + "&b=" + encoded(second);
  }

  /** For each relation, in the order of the glossary, its findings. */
  public static List<String> ofRelations() {
    return Glossary.relations().stream().map(r -> "#relation=" + Glossary.of(r).slug()).toList();
  }

  /** {@code story} is the name of its page without its ending. */
  public static String ofStory(String story) {
    return "#story=" + encoded(story);
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
