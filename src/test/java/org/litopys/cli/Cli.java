package org.litopys.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs the command line in this process, and as a process of its own, for tests. */
final class Cli {
  private Cli() {}

  /** What a command left behind. */
  record Result(int exit, String out, String err) {}

  /** Runs a command here; standard output of rows and dumps is caught too. */
  static Result run(Object... args) {
    StringWriter err = new StringWriter();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    try (PrintStream out = new PrintStream(bytes, true, UTF_8)) {
      System.setOut(out);
      int exit =
          Litopys.commandLine()
              .setOut(new PrintWriter(out, true, UTF_8))
              .setErr(new PrintWriter(err, true))
              .execute(Stream.of(args).map(Object::toString).toArray(String[]::new));
      out.flush();
      return new Result(exit, bytes.toString(UTF_8), err.toString());
    } finally {
      System.setOut(before);
    }
  }

  /** Starts a command in a JVM of its own; output goes to a file. */
  static Process start(Path output, Object... args) throws IOException {
    return start(output, List.of(), List.of(), args);
  }

  /**
   * Starts a command in a JVM of its own, under other conditions.
   *
   * @param launcher the command that starts the JVM, if not the system itself
   * @param options of the JVM
   */
  static Process start(Path output, List<String> launcher, List<String> options, Object... args)
      throws IOException {
    List<String> command = new ArrayList<>(launcher);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dlitopys.home=" + Path.of("").toAbsolutePath());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Litopys.class.getName()));
    Stream.of(args).map(Object::toString).forEach(command::add);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start();
  }
}
