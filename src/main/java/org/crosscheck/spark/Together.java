package org.crosscheck.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs independent jobs at the same time: while one is planned or waits for its last part, the
 * cores work on the others.
 */
public final class Together {
  private Together() {}

  /** Runs all jobs and returns what they return, in their order; fails as the first that fails. */
  public static <T> List<T> all(List<Callable<T>> jobs) {
    ExecutorService threads = Executors.newFixedThreadPool(jobs.size());
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> result : jobs.stream().map(threads::submit).toList()) {
        results.add(result.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw unchecked(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while jobs were running", e);
    } finally {
      threads.shutdownNow();
    }
  }

  /** Runs all jobs; fails as the first that fails. */
  public static void run(Runnable... jobs) {
    all(List.of(jobs).stream().map(Executors::callable).toList());
  }

  private static RuntimeException unchecked(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return failure instanceof RuntimeException mistake
        ? mistake
        : new IllegalStateException(failure);
  }
}
