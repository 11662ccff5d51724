package org.crosscheck.language;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tukaani.xz.XZInputStream;

/**
 * Where the NLP library's serialised objects are read from: files unpacked once (system property
 * {@code crosscheck.models}), else the packed ones of its jar, which takes about four times as
 * long.
 */
final class ModelFolder {
  static final String PROPERTY = "crosscheck.models";
  static final String AMBIGUITY_CLASSES = "lexica/en-ambiguity-classes-simplified-lowercase";
  static final String WORD_CLUSTERS = "lexica/en-brown-clusters-simplified-lowercase";
  static final String GAZETTEERS = "lexica/en-named-entity-gazetteers-simplified";
  static final String WORD_VECTORS = "lexica/en-word-embeddings-undigitalized";
  static final String TAGS = "models/en-pos";
  static final String NAMES = "models/en-ner";
  static final String DEPENDENCIES = "models/en-dep";
  static final List<String> ALL =
      List.of(
          WORD_VECTORS, DEPENDENCIES, GAZETTEERS, NAMES, TAGS, AMBIGUITY_CLASSES, WORD_CLUSTERS);

  /** Lexica in which few values come again and again. */
  static final List<String> REPETITIVE = List.of(GAZETTEERS, WORD_CLUSTERS, AMBIGUITY_CLASSES);

  private static final int BUFFER = 1 << 20;

  private final Path folder;

  /** Reads unpacked files where {@code folder} has them; null for none. */
  ModelFolder(Path folder) {
    this.folder = folder;
  }

  static ModelFolder ofSystem() {
    String folder = System.getProperty(PROPERTY, "");
    return new ModelFolder(folder.isEmpty() ? null : Path.of(folder));
  }

  /** One serialised object of the library; the caller knows its type. */
  @SuppressWarnings("unchecked") // the file's name says what it holds
  <T> T read(String name) {
    try (ObjectInputStream in =
        new ObjectInputStream(new BufferedInputStream(open(name), BUFFER))) {
      return (T) in.readObject();
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException("cannot read the language model " + name, e);
    }
  }

  private InputStream open(String name) throws IOException {
    Path unpacked = folder == null ? null : folder.resolve(name.replace('/', '-'));
    return unpacked != null && Files.isRegularFile(unpacked)
        ? Files.newInputStream(unpacked)
        : packed(name);
  }

  static InputStream packed(String name) throws IOException {
    String resource = "/edu/emory/mathcs/nlp/" + name + ".xz";
    InputStream in = ModelFolder.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IOException("no " + resource + " on the class path");
    }
    return new XZInputStream(new BufferedInputStream(in, BUFFER));
  }
}
