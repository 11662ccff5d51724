package org.crosscheck.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where rules files come from: a user's folder first, file by file, then the ones that the program
 * carries. A file in the folder replaces the built-in one of the same name.
 *
 * @param folder the user's folder, null for none
 */
public record RulesSource(Path folder) {

  /** The content of a rules file, as read or built in. */
  public String content(String file) {
    return fromFolder(file).or(() -> builtIn(file)).orElse("");
  }

  private Optional<String> fromFolder(String file) {
    if (folder == null || !Files.isRegularFile(folder.resolve(file))) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve(file));
      return Optional.of(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> builtIn(String file) {
    try (InputStream in = RulesSource.class.getResourceAsStream("/rules/" + file)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
