package org.crosscheck.commands;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crosscheck.UserMistake;

/** Small files of one JSON object a line, in and out of the commands. */
final class JsonFiles {
  private static final JsonMapper JSON = new JsonMapper();

  private JsonFiles() {}

  /** The file's objects; every broken line is named in one mistake. */
  static List<JsonNode> read(Path file, List<String> fields) {
    List<String> mistakes = new ArrayList<>();
    List<JsonNode> rows = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        JsonNode row = JSON.readTree(line);
        rows.add(row);
        fields.stream()
            .filter(f -> !row.path(f).isValueNode())
            .map(f -> "no field " + f + ", expected " + String.join(", ", fields))
            .map(wrong(file, number))
            .forEach(mistakes::add);
      } catch (JsonProcessingException e) {
        mistakes.add(wrong(file, number).apply("broken JSON, expected one object a line"));
      }
    }
    if (!mistakes.isEmpty()) {
      throw new UserMistake(mistakes.stream().limit(20).toList());
    }
    return rows;
  }

  /** Writes the lines, each ended. */
  static void write(Path file, List<String> lines) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Files.writeString(file, lines.stream().map(l -> l + "\n").collect(Collectors.joining()));
    } catch (IOException e) {
      throw new UserMistake(file + ": cannot be written, expected a writable place");
    }
  }

  private static Function<String, String> wrong(Path file, int line) {
    return what -> file + ":" + line + ": " + what;
  }

  /** The lines of a text file. */
  static List<String> lines(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new UserMistake(file + ": not found, expected a file of JSON lines");
    }
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (java.nio.charset.MalformedInputException e) {
      throw new UserMistake(file + ": not UTF-8, expected JSON lines in UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
