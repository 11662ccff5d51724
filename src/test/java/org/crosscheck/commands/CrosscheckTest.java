package org.crosscheck.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user's mistakes: exit code 2 and one readable line each, before Spark starts. */
class CrosscheckTest {
  @TempDir private Path folder;
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;

  @BeforeEach
  void capture() {
    PrintStream to = new PrintStream(written, true, StandardCharsets.UTF_8);
    System.setOut(to);
    System.setErr(to);
  }

  @AfterEach
  void release() {
    System.setOut(out);
    System.setErr(err);
  }

  private String run(int code, String... arguments) {
    assertThat(Crosscheck.execute(arguments)).isEqualTo(code);
    String text = written.toString(StandardCharsets.UTF_8);
    assertThat(text).doesNotContain("\tat ");
    return text;
  }

  private String out() {
    return folder.resolve("out").toString();
  }

  @Test
  void aMissingFolderIsNamed() {
    assertThat(run(2, "run", folder.resolve("none").toString(), "--out", out()))
        .contains("none: not found, expected a file, folder, glob or URI");
  }

  @Test
  void anEmptyFolderIsNamed() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(run(2, "run", empty.toString(), "--out", out())).contains("holds no articles");
  }

  @Test
  void everyMistakeIsToldAtOnce() throws Exception {
    Path strange = Files.createDirectory(folder.resolve("strange"));
    Files.writeString(strange.resolve("letter.txt"), "dear friend");
    String text = run(2, "run", folder.resolve("none").toString(), "--out", strange.toString());
    assertThat(text).contains("none: not found").contains("strange: holds files of others");
    assertThat(Files.readString(strange.resolve("letter.txt"))).isEqualTo("dear friend");
  }

  @Test
  void rulesWithAnUnknownColumnAreNamedByLine() throws Exception {
    Files.writeString(folder.resolve("outlets.csv"), "outlet,web\nx,y\n");
    String text = run(2, "run", "corpus", "--out", out(), "--rules", folder.toString());
    assertThat(text).contains("outlets.csv:1: unknown column web, expected columns outlet");
  }

  @Test
  void rulesCheckPrintsWhatIsWrong() throws Exception {
    Files.writeString(folder.resolve("outlets.csv"), "outlet,web\nx,y\n");
    assertThat(run(2, "rules", "check", folder.toString())).contains("outlets.csv:1:");
  }

  @Test
  void rulesCheckIsContentWithTheBuiltInRules() {
    assertThat(run(0, "rules", "check")).contains("no problem found");
  }

  @Test
  void aDayThatIsNoneIsAMistake() {
    assertThat(run(2, "run", "corpus", "--out", out(), "--from", "yesterday"))
        .contains("expected a day such as 2017-04-11");
  }

  @Test
  void anUnknownCommandIsAMistake() {
    assertThat(run(2, "judge", "corpus")).contains("judge");
  }

  @Test
  void helpIsEverywhere() {
    assertThat(run(0, "run", "--help")).contains("CORPUS").contains("--out");
  }
}
