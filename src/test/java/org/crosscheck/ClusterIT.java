package org.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real standalone cluster: one master and two workers, each its own process, started from Maven's
 * jars; the run through spark-submit writes the bytes that the local run writes, which keeps what
 * it has read: so the libraries beside the jar are known to be all that a run needs.
 */
class ClusterIT {
  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final Duration PATIENCE = Duration.ofMinutes(8);

  @TempDir private Path folder;
  private final List<Process> processes = new ArrayList<>();

  @AfterEach
  void stop() {
    processes.forEach(p -> p.descendants().forEach(ProcessHandle::destroyForcibly));
    processes.forEach(Process::destroyForcibly);
  }

  @Test
  void twoExecutorsWriteWhatOneMachineWrites() throws Exception {
    Path home = sparkHome();
    int port = freePort();
    String master = "spark://127.0.0.1:" + port;
    Process first =
        start(
            home,
            "master",
            deploy(
                "master.Master",
                "--host",
                "127.0.0.1",
                "--port",
                String.valueOf(port),
                "--webui-port",
                "0"));
    awaitLog("master", "Starting Spark master", first);
    for (String worker : List.of("one", "two")) {
      start(
          home,
          worker,
          deploy(
              "worker.Worker",
              "--host",
              "127.0.0.1",
              "--cores",
              "1",
              "--memory",
              "4g",
              "--webui-port",
              "0",
              "--work-dir",
              folder.resolve("work-" + worker).toString(),
              master));
    }
    awaitLog("master", "(?s).*Registering worker.*Registering worker.*", first);

    Path cluster = folder.resolve("cluster");
    Process submit =
        start(
            home,
            "submit",
            deploy(
                "SparkSubmit",
                "--master",
                master,
                "--conf",
                "spark.executor.memory=3500m",
                "--conf",
                "spark.executor.cores=1",
                "--conf",
                "spark.cores.max=2",
                "--class",
                "org.crosscheck.Main",
                TARGET.resolve("crosscheck.jar").toString(),
                "run",
                "corpus/retold",
                "--out",
                cluster.toString(),
                "--debug"));
    await(submit, "submit");

    Path local = folder.resolve("local");
    List<String> command =
        new ArrayList<>(
            List.of(
                java(),
                "-Xmx4g",
                "-jar",
                TARGET.resolve("crosscheck.jar").toString(),
                "run",
                "corpus/retold",
                "--out",
                local.toString(),
                "--work",
                folder.resolve("kept").toString()));
    await(start(home, "local", command), "local");

    assertThat(executors("one")).isPositive();
    assertThat(executors("two")).isPositive();
    assertThat(RunFiles.of(cluster)).isNotEmpty().isEqualTo(RunFiles.of(local));
  }

  private long executors(String worker) throws IOException {
    try (Stream<Path> found = Files.walk(folder.resolve("work-" + worker), 2)) {
      return found.filter(p -> p.getFileName().toString().matches("\\d+")).count();
    }
  }

  private Path sparkHome() throws IOException {
    Path home = Files.createDirectory(folder.resolve("spark"));
    Files.createSymbolicLink(home.resolve("jars"), TARGET.resolve("lib"));
    return home;
  }

  private static List<String> deploy(String main, String... arguments) {
    List<String> command = new ArrayList<>(List.of(java(), "-Xmx1500m"));
    Stream.of(org.apache.spark.launcher.JavaModuleOptions.defaultModuleOptionArray())
        .forEach(command::add);
    command.addAll(
        List.of(
            "-cp",
            TARGET.resolve("lib") + File.separator + "*",
            "org.apache.spark.deploy." + main));
    command.addAll(List.of(arguments));
    return command;
  }

  private Process start(Path home, String name, List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder
        .environment()
        .putAll(
            Map.of(
                "SPARK_HOME", home.toString(),
                "SPARK_LOCAL_IP", "127.0.0.1",
                "SPARK_SCALA_VERSION", "2.13"));
    builder.redirectErrorStream(true).redirectOutput(log(name).toFile());
    Process process = builder.start();
    processes.add(process);
    return process;
  }

  private Path log(String name) {
    return folder.resolve(name + ".log");
  }

  private void await(Process process, String name) throws Exception {
    boolean ended = process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    assertThat(ended && process.exitValue() == 0)
        .as(() -> name + " failed:\n" + read(name))
        .isTrue();
  }

  private void awaitLog(String name, String words, Process process) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!read(name).contains(words) && !read(name).matches(words)) {
      assertThat(process.isAlive() && System.nanoTime() < end).as(read(name)).isTrue();
      Thread.sleep(200);
    }
  }

  private String read(String name) {
    try {
      return Files.exists(log(name)) ? Files.readString(log(name)) : "";
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
