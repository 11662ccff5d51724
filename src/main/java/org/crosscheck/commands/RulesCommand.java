package org.crosscheck.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.crosscheck.UserMistake;
import org.crosscheck.rules.Problem;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.RulesSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks after the rules. */
@Command(
    name = "rules",
    description = "Look after the rules.",
    subcommands = RulesCommand.Check.class)
public final class RulesCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getErr());
    throw new UserMistake("rules: no command, expected check");
  }

  /** Prints every problem of the rules at once. */
  @Command(name = "check", description = "Print every problem of the rules, with file and line.")
  static final class Check implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "DIR", description = "Folder of rules.")
    private Path folder;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
      if (folder != null && !Files.isDirectory(folder)) {
        throw new UserMistake(folder + ": no such folder, expected a folder of rules");
      }
      List<Problem> problems = Rules.check(new RulesSource(folder));
      problems.forEach(spec.commandLine().getOut()::println);
      if (problems.isEmpty()) {
        spec.commandLine().getOut().println("rules: no problem found");
      }
      return problems.isEmpty() ? Crosscheck.DONE : Crosscheck.MISTAKE;
    }
  }
}
