package org.crosscheck.article;

import java.util.Objects;

/**
 * A file of the corpus that articles are read from.
 *
 * @param path where it is, as a URI
 * @param name its path below the folder that the user named; what rows and pages show, its control
 *     characters replaced
 * @param bytes its length
 * @param head what a {@code manifest.csv} beside it says of it
 */
public record InputFile(String path, String name, long bytes, Head head) {
  public InputFile {
    Objects.requireNonNull(path, "path");
    name = printable(Objects.requireNonNull(name, "name"));
    Objects.requireNonNull(head, "head");
  }

  /** File names may hold line breaks, control characters and signs that turn text around. */
  private static String printable(String name) {
    StringBuilder shown = new StringBuilder(name.length());
    name.codePoints().map(c -> isPrintable(c) ? c : 0xFFFD).forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
