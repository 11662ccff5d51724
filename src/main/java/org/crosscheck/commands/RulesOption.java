package org.crosscheck.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import org.crosscheck.UserMistake;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.RulesSource;
import picocli.CommandLine.Option;

/** The option that names a folder of the user's own rules. */
public final class RulesOption {
  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "Folder of rules; a file there replaces the built-in one of its name.")
  private Path folder;

  RulesSource source() {
    if (folder != null && !Files.isDirectory(folder)) {
      throw new UserMistake(folder + ": no such folder, expected a folder of rules");
    }
    return new RulesSource(folder);
  }

  /** The rules, all their problems at once if there are any. */
  Rules read() {
    return Rules.read(source());
  }
}
