package org.crosscheck;

import org.crosscheck.commands.Crosscheck;

/** Where the program starts, on a laptop and under spark-submit. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    ProgramFolder.beside("models")
        .filter(folder -> System.getProperty("crosscheck.models") == null)
        .ifPresent(folder -> System.setProperty("crosscheck.models", folder.toString()));
    int code = Crosscheck.execute(arguments);
    if (code != 0) {
      System.exit(code);
    }
  }
}
