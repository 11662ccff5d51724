package org.crosscheck.commands;

import org.crosscheck.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** Prints the program's version. */
public final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"crosscheck " + ProgramVersion.TEXT};
  }
}
