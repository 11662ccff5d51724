package org.crosscheck.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.RulesSource;

/** Reads the case tables of this room: cells apart by tabs, lines with {@code #} are comments. */
final class Cases {
  static final Rules RULES = Rules.read(new RulesSource(null));

  private Cases() {}

  static List<String[]> of(String file) {
    try (InputStream in = Cases.class.getResourceAsStream(file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(l -> !l.startsWith("#") && !l.isBlank())
          .map(l -> l.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same, each case as one argument of a test. */
  static List<List<String>> rows(String file) {
    return of(file).stream().map(List::of).toList();
  }

  /** The rows of a built-in rules table, one text a row, without comments and header. */
  static List<String> rules(String table) {
    return new RulesSource(null)
        .content(table)
        .lines()
        .filter(l -> !l.startsWith("#"))
        .skip(1)
        .toList();
  }
}
