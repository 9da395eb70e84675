package nl.basisbaan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java machine that is started from this one, with the same classes. */
final class JavaMachine {
  private final List<String> command = new ArrayList<>();

  private JavaMachine(List<String> options, Class<?> main, List<String> arguments) {
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(arguments);
  }

  /** One with the options of this one. */
  static JavaMachine likeThis(Class<?> main, String... arguments) {
    List<String> options = ManagementFactory.getRuntimeMXBean().getInputArguments();
    return new JavaMachine(options, main, List.of(arguments));
  }

  /** One with the options with which the program is started. */
  static JavaMachine ofTheProgram(Class<?> main) {
    return new JavaMachine(List.of("-Xshare:auto", "-XX:+UseParallelGC"), main, List.of());
  }

  /** Waits until it has ended; what it prints is printed here. */
  void run() {
    await(new ProcessBuilder(command).inheritIO());
  }

  /** Waits until it has ended; what it printed. */
  String read() {
    return await(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT));
  }

  private static String await(ProcessBuilder builder) {
    try {
      Process process = builder.start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException("Java ended with " + process.exitValue());
      }
      return printed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
