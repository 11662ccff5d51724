package org.crosscheck.commands;

import java.io.PrintWriter;
import org.crosscheck.UserMistake;
import org.crosscheck.rules.InvalidRules;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The command line: its commands, what is common to them, and the exit codes. */
@Command(
    name = "crosscheck",
    description = "Shows where outlets agree, vary and disagree on the same events.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      RunCommand.class,
      AnnotateCommand.class,
      CompareCommand.class,
      MatchNamesCommand.class,
      EvaluateCommand.class,
      DiffCommand.class,
      RulesCommand.class,
      GenerateCommand.class
    })
public final class Crosscheck implements Runnable {
  static final int DONE = 0;
  static final int REJECTED = 1;
  static final int MISTAKE = 2;
  static final int FAILURE = 3;

  @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show stack traces.")
  private boolean debug;

  /** Whether the machine was told to stop the program, as by Ctrl-C. */
  private volatile boolean stopping;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /** Runs one command line; returns the exit code. */
  public static int execute(String... arguments) {
    Crosscheck root = new Crosscheck();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> root.stopping = true));
    return new CommandLine(root)
        .setExitCodeExceptionMapper(Crosscheck::exitCode)
        .setExecutionExceptionHandler(root::explain)
        .execute(arguments);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getErr());
    throw new UserMistake("no command, expected one of those above");
  }

  private int explain(Exception e, CommandLine line, ParseResult parsed) {
    PrintWriter err = line.getErr();
    if (debug) {
      e.printStackTrace(err);
    } else if (exitCode(e) == MISTAKE) {
      e.getMessage().lines().forEach(l -> err.println("crosscheck: " + l));
    } else if (stopping) {
      err.println("crosscheck: stopped; a run with --work DIR goes on where it was");
    } else {
      err.println("crosscheck: this is our failure, not yours: " + e);
      err.println("crosscheck: run again with --debug and send us what it prints");
    }
    return exitCode(e);
  }

  private static int exitCode(Throwable e) {
    boolean mistake =
        e instanceof UserMistake
            || e instanceof InvalidRules
            || e instanceof CommandLine.ParameterException;
    return mistake ? MISTAKE : FAILURE;
  }
}
