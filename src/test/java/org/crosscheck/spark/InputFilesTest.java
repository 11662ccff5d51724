package org.crosscheck.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.crosscheck.article.InputFile;
import org.crosscheck.article.Read;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.RulesSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {
  @TempDir private Path folder;
  private final List<String> mistakes = new ArrayList<>();

  @Test
  void articlesAreListedByNameWithoutWhatStandsBesideThem() throws IOException {
    for (String name :
        List.of(
            "b.txt",
            "a.jsonl",
            "sub/c.md",
            "README.md",
            "SOURCES.md",
            "LICENSE",
            "x.gold.json",
            ".hidden.txt",
            "_SUCCESS",
            ".git/d.txt")) {
      write(name, "Words.");
    }
    write("manifest.csv", "file,outlet\nb.txt,BBC\n");
    assertThat(names(folder)).containsExactly("a.jsonl", "b.txt", "sub/c.md");
    assertThat(mistakes).isEmpty();
  }

  @Test
  void manifestSaysWhatItKnowsOfItsNeighbours() throws IOException {
    write("b.txt", "Words.");
    write("manifest.csv", "\uFEFFfile,outlet\nb.txt,BBC\n");
    assertThat(list(folder.resolve("b.txt")).get(0).head().outlet()).isEqualTo("BBC");
  }

  @Test
  void absentFileOfAManifestIsListedAndThenRejected() throws IOException {
    write("b.txt", "Words.");
    write("manifest.csv", "file,outlet\ngone.txt,BBC\n");
    List<InputFile> files = list(folder);
    assertThat(files).extracting(InputFile::name).containsExactly("b.txt", "gone.txt");
    assertThat(read(files.get(1)))
        .extracting(read -> read.rejected().reason())
        .containsExactly("not-found");
  }

  @Test
  void manifestThatIsWrongIsOneMistake() throws IOException {
    write("b.txt", "Words.");
    write("manifest.csv", "name,outlet\nb.txt,BBC\n");
    list(folder);
    assertThat(mistakes).hasSize(1);
    assertThat(mistakes.get(0)).contains("manifest.csv", "no column file");
  }

  @Test
  void manifestOpensNothingOutsideItsFolder() throws IOException {
    write("b.txt", "Words.");
    write("manifest.csv", "file,outlet\n../secret.txt,BBC\n");
    list(folder);
    assertThat(mistakes).hasSize(1);
    assertThat(mistakes.get(0)).contains("../secret.txt");
  }

  @Test
  void missingAndEmptyFoldersAreOneMistakeEach() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    list(folder.resolve("missing"));
    list(folder.resolve("empty"));
    list(folder.resolve("*.txt"));
    assertThat(mistakes).hasSize(3);
    assertThat(mistakes.get(0)).contains("missing: not found");
    assertThat(mistakes.get(1)).contains("holds no articles");
    assertThat(mistakes.get(2)).contains("not found");
  }

  @Test
  void linkBackIntoItsOwnFolderIsFollowedNoFurther() throws IOException {
    write("sub/a.txt", "Words.");
    Files.createSymbolicLink(folder.resolve("sub/loop"), folder);
    assertThat(names(folder)).containsExactly("sub/a.txt");
  }

  @Test
  void fileThatLooksLikeAGlobIsAFile() throws IOException {
    write("a[1].txt", "Words.");
    assertThat(names(folder.resolve("a[1].txt"))).containsExactly("a[1].txt");
  }

  @Test
  void namesWithOddSignsAreOpened() throws IOException {
    write("a:b %20#\n.txt", "Words.");
    InputFile file = list(folder).get(0);
    assertThat(file.name()).isEqualTo("a:b %20#\uFFFD.txt");
    assertThat(read(file).get(0).article().text()).isEqualTo("Words.");
  }

  @Test
  void fileNamedTwiceIsListedOnce() throws IOException {
    write("a.txt", "Words.");
    List<String> twice = List.of(folder.toString(), folder.resolve("a.txt").toString());
    assertThat(new InputFiles(new Configuration()).list(twice, mistakes)).hasSize(1);
    assertThat(mistakes).isEmpty();
  }

  private List<String> names(Path path) {
    return list(path).stream().map(InputFile::name).toList();
  }

  private List<InputFile> list(Path path) {
    return new InputFiles(new Configuration()).list(List.of(path.toString()), mistakes);
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private static List<Read> read(InputFile file) {
    List<Read> reads = new ArrayList<>();
    new InputArticles(Rules.read(new RulesSource(null)).outlets())
        .iterate(file)
        .forEachRemaining(reads::add);
    return reads;
  }
}
