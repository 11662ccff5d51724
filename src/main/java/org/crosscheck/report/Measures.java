package org.crosscheck.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crosscheck.finding.Evaluation;

/** The figures at the foot of every page, as they were measured on the bundled labelled pairs. */
public final class Measures {
  private static final String FILE = "measures.csv";
  private static final String HEAD = "kind,precision,recall,cases,set";

  private Measures() {}

  /** What {@code evaluate --csv} wrote for the bundled corpus when the program was built. */
  public static List<Measure> bundled() {
    try (InputStream in = Measures.class.getResourceAsStream(FILE)) {
      return in == null
          ? List.of()
          : read(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own file " + FILE, e);
    }
  }

  private static List<Measure> read(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.isBlank() && !line.equals(HEAD))
        .map(line -> line.split(","))
        .map(
            c ->
                new Measure(
                    c[0],
                    Double.parseDouble(c[1]),
                    Double.parseDouble(c[2]),
                    Integer.parseInt(c[3]),
                    c[4]))
        .toList();
  }

  /** The table's lines for an evaluation on the labelled set of that name. */
  public static List<String> table(Evaluation evaluation, String set) {
    List<String> lines = new ArrayList<>(List.of(HEAD));
    for (Evaluation.Score score : evaluation.relations()) {
      if (score.label().equals("DISAGREES") || score.label().equals("VARIES")) {
        lines.add(line(score.label().toLowerCase(Locale.ROOT), score, set));
      }
    }
    for (Evaluation.Score score : evaluation.aspects()) {
      if (score.labelled() > 0) {
        lines.add(line("disagreement: " + score.label(), score, set));
      }
    }
    return lines;
  }

  private static String line(String kind, Evaluation.Score score, String set) {
    return String.format(
        Locale.ROOT,
        "%s,%.2f,%.2f,%d,%s",
        kind,
        score.precision(),
        score.recall(),
        score.labelled(),
        set.replace(",", " "));
  }
}
