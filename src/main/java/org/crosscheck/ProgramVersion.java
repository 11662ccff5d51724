package org.crosscheck;

/** The program's version, as every manifest and page names it. */
public final class ProgramVersion {
  public static final String TEXT = "0.1.0";

  private ProgramVersion() {}
}
