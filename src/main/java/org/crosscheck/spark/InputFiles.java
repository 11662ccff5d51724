package org.crosscheck.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.crosscheck.article.Head;
import org.crosscheck.article.InputFile;
import org.crosscheck.article.Manifest;

/**
 * Lists the files of a corpus: files, folders, globs and Hadoop URIs, in any mix.
 *
 * <p>Of folders it leaves out what stands beside articles without being any: hidden files and those
 * that begin with {@code _}, {@code README*}, {@code SOURCES*}, {@code LICENSE*}, {@code NOTICE*},
 * {@code *.gold.json} and {@code manifest.csv}, which is read for what it says of its neighbours. A
 * file that the manifest names but that is not there is listed, so that it is rejected and counted.
 * A file that several arguments name is listed once.
 */
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
    Set<String> seen = new HashSet<>();
    files.removeIf(file -> !seen.add(file.path()));
    return files;
  }

  /** Opens a file of the listing, on any machine of the cluster. */
  public static InputStream open(String path) throws IOException {
    Path file = new Path(path);
    FileSystem system = file.getFileSystem(new Configuration());
    // Hadoop's check sums of local files fail on names with a colon.
    boolean local = system instanceof LocalFileSystem;
    return local ? ((LocalFileSystem) system).getRaw().open(file) : system.open(file);
  }

  private void add(String argument, List<InputFile> files) throws IOException {
    Path path = new Path(argument);
    FileSystem system = path.getFileSystem(configuration);
    FileStatus[] roots =
        // A file may be called what would be a glob.
        system.exists(path)
            ? new FileStatus[] {system.getFileStatus(path)}
            : system.globStatus(path);
    if (roots == null || roots.length == 0) {
      throw new FileNotFoundException(argument);
    }
    for (FileStatus root : roots) {
      if (root.isDirectory()) {
        addFolder(new Folder(system, root.getPath(), "", List.of()), files);
      } else {
        Path folder = root.getPath().getParent();
        files.add(file(root, root.getPath().getName(), manifest(system, folder)));
      }
    }
  }

  /** A folder of the corpus, and the real folders that it lies in. */
  private record Folder(FileSystem system, Path path, String prefix, List<String> above) {
    Folder below(Path child) throws IOException {
      List<String> all = new ArrayList<>(above);
      all.add(real());
      return new Folder(system, child, prefix + child.getName() + "/", all);
    }

    /** Whether a link led back into a folder that is being listed. */
    boolean isLoop() throws IOException {
      return above.contains(real());
    }

    private String real() throws IOException {
      boolean local = "file".equals(system.getUri().getScheme());
      return local
          ? Paths.get(path.toUri().getPath()).toRealPath().toString()
          : system.resolvePath(path).toString();
    }
  }

  private void addFolder(Folder folder, List<InputFile> files) throws IOException {
    if (folder.isLoop()) {
      return;
    }
    Map<String, Head> absent = new TreeMap<>(manifest(folder.system(), folder.path()));
    Map<String, Head> heads = Map.copyOf(absent);
    for (FileStatus entry : folder.system().listStatus(folder.path())) {
      String name = entry.getPath().getName();
      absent.remove(name);
      if (name.startsWith(".") || name.startsWith("_")) {
        continue;
      }
      if (entry.isDirectory()) {
        addFolder(folder.below(entry.getPath()), files);
      } else if (!NO_ARTICLE.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
        files.add(file(entry, folder.prefix() + name, heads));
      }
    }
    absent.forEach(
        (name, head) ->
            files.add(new InputFile(at(folder, name), folder.prefix() + name, 0, head)));
  }

  private static String at(Folder folder, String name) {
    return folder.path() + "/" + name;
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
      return plainNames(Manifest.read(new String(bytes, StandardCharsets.UTF_8)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (IOException e) {
      throw new IOException(Manifest.FILE + " " + e.getMessage(), e);
    }
  }

  /** A manifest speaks of the files of its folder, and opens no others. */
  private static Map<String, Head> plainNames(Map<String, Head> heads) throws IOException {
    for (String name : heads.keySet()) {
      if (name.isBlank() || name.contains("/") || name.contains("\\") || name.equals("..")) {
        throw new IOException("names \"" + name + "\", expected a file of the same folder");
      }
    }
    return heads;
  }
}
