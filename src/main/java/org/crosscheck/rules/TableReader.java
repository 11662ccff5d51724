package org.crosscheck.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Reads tables from a source and remembers their problems and the digest of their contents. */
final class TableReader {
  private final RulesSource source;
  private final List<Problem> problems = new ArrayList<>();
  private final MessageDigest digest;

  TableReader(RulesSource source) {
    this.source = source;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  Table read(TableForm form) {
    String content = source.content(form.file());
    digest.update((form.file() + "\n" + content).getBytes(StandardCharsets.UTF_8));
    return Table.read(form, content, problems);
  }

  List<Problem> problems() {
    return problems;
  }

  String digest() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
