package org.crosscheck.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/** The sentences that synthetic articles are made of, by kind of happening and fact. */
record SyntheticSentences(Map<String, List<String>> byKindAndFact) implements Serializable {
  private static final String FILE = "/synthetic/sentences.txt";

  /** What is chosen anew at each place; none holds another. */
  private static final List<String> PARTS = List.of("who", "deed", "spot", "remark", "thought");

  static SyntheticSentences read() {
    try (InputStream in = SyntheticSentences.class.getResourceAsStream(FILE)) {
      byte[] content = Objects.requireNonNull(in, FILE).readAllBytes();
      return of(new String(content, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SyntheticSentences of(String content) {
    Map<String, List<String>> sentences = new LinkedHashMap<>();
    content
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\\|", 3))
        .forEach(
            cells ->
                sentences
                    .computeIfAbsent(cells[0] + "|" + cells[1], k -> new ArrayList<>())
                    .add(cells[2]));
    return new SyntheticSentences(sentences);
  }

  List<String> of(String kind, String fact) {
    return byKindAndFact.get(kind + "|" + fact);
  }

  /** Alternatives of a slot, which stand in one line apart by semicolons. */
  List<String> values(String kind, String fact) {
    return List.of(of(kind, fact).get(0).split(";"));
  }

  /** The sentence with each of its parts chosen; two places of one part may get two choices. */
  String compose(String sentence, SplittableRandom random) {
    String composed = sentence;
    for (String part : PARTS) {
      String slot = "{" + part + "}";
      for (int at = composed.indexOf(slot); at >= 0; at = composed.indexOf(slot)) {
        String before = composed.substring(0, at);
        String choice = SyntheticNames.pick(values("any", part), random);
        boolean opens = before.endsWith("\"");
        composed =
            before + (opens ? capital(choice) : choice) + composed.substring(at + slot.length());
      }
    }
    return composed;
  }

  static String capital(String sentence) {
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  /** Kinds of happenings, in the order of the file. */
  List<String> kinds() {
    return byKindAndFact.keySet().stream()
        .filter(key -> key.endsWith("|headline"))
        .map(key -> key.substring(0, key.indexOf('|')))
        .toList();
  }
}
