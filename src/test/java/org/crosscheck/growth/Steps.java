package org.crosscheck.growth;

/** How many methods and branches instrumented classes have run, in one thread at a time. */
public final class Steps {
  private static long count;

  private Steps() {}

  /** Called by every instrumented method at its start and before each of its jumps. */
  public static void step() {
    count++;
  }

  /** The steps that a task takes. */
  static long of(Runnable task) {
    long before = count;
    task.run();
    return count - before;
  }
}
