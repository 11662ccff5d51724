package org.crosscheck.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Unpacks the language models into a folder once, at build time, so that runs start faster. */
public final class ModelUnpacker {
  private ModelUnpacker() {}

  /** Unpacks what the folder named by the first argument does not hold yet. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Files.createDirectories(folder);
    List<String> missing =
        ModelFolder.ALL.stream().filter(n -> !Files.exists(target(folder, n))).toList();
    if (missing.isEmpty()) {
      return;
    }
    System.out.println("unpacking the language models, once");
    for (String name : missing) {
      // A killed build must not leave half a file behind that the next one takes for whole.
      Path part = folder.resolve(target(folder, name).getFileName() + ".part");
      try (InputStream in = ModelFolder.packed(name)) {
        Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
      }
      Files.move(part, target(folder, name), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static Path target(Path folder, String name) {
    return folder.resolve(name.replace('/', '-'));
  }
}
