package org.crosscheck;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** The folder that the program's jar lies in, with its libraries and unpacked models beside it. */
public final class ProgramFolder {
  private ProgramFolder() {}

  /** The folder of that name beside the jar, where there is one. */
  public static Optional<Path> beside(String name) {
    CodeSource source = ProgramFolder.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return Optional.empty();
    }
    try {
      Path folder = Path.of(source.getLocation().toURI()).resolveSibling(name);
      return Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
