package org.crosscheck.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.crosscheck.article.Head;
import org.crosscheck.article.InputFile;
import org.crosscheck.article.Manifest;

/** Lists the files of a corpus: files, folders, globs and Hadoop URIs, in any mix. */
public final class InputFiles {
  /** Files that stand beside articles without being any. */
  private static final Pattern NO_ARTICLE =
      Pattern.compile("(readme|sources|license|notice)(\\..*)?|.*\\.gold\\.json|manifest\\.csv");

  private static final int MAX_MANIFEST_BYTES = 64 << 20;

  private final Configuration configuration;

  public InputFiles(Configuration configuration) {
    this.configuration = configuration;
  }

  /**
   * The files below the arguments, sorted by name.
   *
   * @param mistakes gets one line for each argument that names nothing
   */
  public List<InputFile> list(List<String> arguments, List<String> mistakes) {
    List<InputFile> files = new ArrayList<>();
    for (String argument : arguments) {
      int before = files.size();
      try {
        add(argument, files);
        if (files.size() == before) {
          mistakes.add(argument + ": holds no articles, expected article files");
        }
      } catch (FileNotFoundException e) {
        mistakes.add(argument + ": not found, expected a file, folder, glob or URI");
      } catch (IOException | IllegalArgumentException e) {
        mistakes.add(argument + ": cannot be read, " + e.getMessage());
      }
    }
    files.sort(Comparator.comparing(InputFile::name).thenComparing(InputFile::path));
    return files;
  }

  /** Opens a file of the listing, on any machine of the cluster. */
  public static InputStream open(String path) throws IOException {
    Path file = new Path(path);
    return file.getFileSystem(new Configuration()).open(file);
  }

  private void add(String argument, List<InputFile> files) throws IOException {
    Path path = new Path(argument);
    FileSystem system = path.getFileSystem(configuration);
    FileStatus[] roots = system.globStatus(path);
    if (roots == null || roots.length == 0) {
      throw new FileNotFoundException(argument);
    }
    for (FileStatus root : roots) {
      if (root.isDirectory()) {
        addFolder(system, root.getPath(), "", files);
      } else {
        Path folder = root.getPath().getParent();
        files.add(file(root, root.getPath().getName(), manifest(system, folder)));
      }
    }
  }

  private void addFolder(FileSystem system, Path folder, String prefix, List<InputFile> files)
      throws IOException {
    Map<String, Head> heads = manifest(system, folder);
    for (FileStatus entry : system.listStatus(folder)) {
      String name = entry.getPath().getName();
      if (name.startsWith(".") || name.startsWith("_")) {
        continue;
      }
      if (entry.isDirectory()) {
        addFolder(system, entry.getPath(), prefix + name + "/", files);
      } else if (!NO_ARTICLE.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
        files.add(file(entry, prefix + name, heads));
      }
    }
  }

  private static InputFile file(FileStatus status, String name, Map<String, Head> heads) {
    Head head = heads.getOrDefault(status.getPath().getName(), Head.EMPTY);
    return new InputFile(status.getPath().toString(), name, status.getLen(), head);
  }

  private static Map<String, Head> manifest(FileSystem system, Path folder) throws IOException {
    Path file = new Path(folder, Manifest.FILE);
    if (!system.exists(file)) {
      return Map.of();
    }
    try (InputStream in = system.open(file)) {
      byte[] bytes = in.readNBytes(MAX_MANIFEST_BYTES);
      return Manifest.read(new String(bytes, StandardCharsets.UTF_8));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (IOException e) {
      throw new IOException(Manifest.FILE + " " + e.getMessage(), e);
    }
  }
}
