package io.blotter.toolchain.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;

/** Prints results for people or for machines, and on the side what is being done. */
final class Printer {
  private final DbEnvironment environment;
  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean json;
  private final boolean verbose;

  Printer(
      DbEnvironment environment, PrintWriter out, PrintWriter err, boolean json, boolean verbose) {
    this.environment = environment;
    this.out = out;
    this.err = err;
    this.json = json;
    this.verbose = verbose;
  }

  /** One result: lines for people, an object for machines. */
  void result(Map<String, Object> object, List<String> lines) {
    if (json) {
      out.println(environment.json(object));
    } else {
      lines.forEach(out::println);
    }
    out.flush();
  }

  /** What somebody must know beside the result. */
  void warn(String line) {
    err.println(line);
    err.flush();
  }

  /** A step of long work. */
  void progress(String line) {
    if (verbose || CommandLine.Help.Ansi.AUTO.enabled()) {
      err.println(line);
      err.flush();
    }
  }
}
