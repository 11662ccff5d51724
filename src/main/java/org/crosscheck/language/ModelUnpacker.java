package org.crosscheck.language;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectOutputStream;
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
      unpack(name, part);
      Files.move(part, target(folder, name), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static void unpack(String name, Path file) throws IOException {
    if (ModelFolder.REPETITIVE.contains(name)) {
      Object lexicon = new ModelFolder(null).read(name);
      try (ObjectOutputStream out =
          new SharedParts(new BufferedOutputStream(Files.newOutputStream(file)))) {
        out.writeObject(lexicon);
      }
    } else {
      try (InputStream in = ModelFolder.packed(name)) {
        Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static Path target(Path folder, String name) {
    return folder.resolve(name.replace('/', '-'));
  }
}
