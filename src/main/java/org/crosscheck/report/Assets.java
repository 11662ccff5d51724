package org.crosscheck.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The style sheet and script that all pages share. */
public final class Assets {
  private static final List<String> FILES = List.of("report.css", "report.js");

  private Assets() {}

  public static List<Page> pages() {
    return FILES.stream().map(file -> new Page("assets/" + file, read(file))).toList();
  }

  private static String read(String file) {
    try (InputStream stream = Assets.class.getResourceAsStream(file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own file " + file, e);
    }
  }
}
