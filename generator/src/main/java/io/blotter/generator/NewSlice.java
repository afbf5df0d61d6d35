package io.blotter.generator;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code blotter new slice}. */
@Command(
    name = "slice",
    mixinStandardHelpOptions = true,
    description = "Writes a new slice into this checkout: every layer, its table and its tests.")
public final class NewSlice implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NAME", description = "One of the things, in snake case: court_case.")
  private String name = "";

  @Option(
      names = "--fields",
      required = true,
      paramLabel = "NAME:TYPE[!],…",
      description = "What each has; ! where it must be there. Types: " + FieldTypes.ALL + ".")
  private String fields = "";

  @Option(names = "--checkout", hidden = true)
  private Path root = Path.of("");

  /** The command {@code blotter new}, which a checkout has and a release has not. */
  @Command(
      name = "blotter new",
      mixinStandardHelpOptions = true,
      description = "Writes what is new in the form that the rest has.",
      subcommands = NewSlice.class)
  static final class New {}

  public static void main(String... words) {
    System.exit(run(words));
  }

  /** Runs one command line and returns its exit code. */
  public static int run(String... words) {
    return commandLine().execute(words);
  }

  static CommandLine commandLine() {
    return new CommandLine(new New())
        .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command));
  }

  private static int explain(Exception failure, CommandLine command) throws Exception {
    if (failure instanceof RefusedException refused) {
      command.getErr().println("blotter: " + refused.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
    throw failure;
  }

  @Override
  public Integer call() throws RefusedException, IOException, InterruptedException {
    var checkout = new Checkout(root.toAbsolutePath());
    var slice = Slice.read(name, fields, checkout);
    var edits = KnownLists.with(slice, checkout);
    var files = Templates.written(slice, checkout);
    write(files);
    write(edits.texts());
    format(files);
    tell(slice, new TreeMap<>(files), edits.added());
    return CommandLine.ExitCode.OK;
  }

  private void write(Map<String, String> files) throws IOException {
    for (var file : files.entrySet()) {
      var path = root.resolve(file.getKey());
      Files.createDirectories(path.toAbsolutePath().getParent());
      Files.writeString(path, file.getValue());
    }
  }

  /** As the build formats; it wants the compiler's own classes, which this process has not. */
  private void format(Map<String, String> files) throws IOException, InterruptedException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1"));
    for (var part : List.of("api", "code", "file", "main", "parser", "tree", "util")) {
      command.add("--add-exports=jdk.compiler/com.sun.tools.javac." + part + "=ALL-UNNAMED");
    }
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            "com.google.googlejavaformat.java.Main",
            "-i"));
    files.keySet().stream().filter(file -> file.endsWith(".java")).forEach(command::add);
    var process = new ProcessBuilder(command).directory(root.toAbsolutePath().toFile());
    var code = process.inheritIO().start().waitFor();
    if (code != 0) {
      throw new IOException("the formatter ended with " + code);
    }
  }

  private void tell(Slice slice, Map<String, String> files, Map<String, List<String>> added) {
    PrintWriter out = spec.commandLine().getOut();
    files.keySet().forEach(file -> out.println("new      " + file));
    added.forEach((file, lines) -> {
      out.println("line in  " + file);
      lines.forEach(line -> out.println("           " + line));
    });
    out.printf(
        """

        Next:
          in bootstrap/src/main/java/io/blotter/bootstrap/Wiring.java, in slices():
                %sWiring.routes(persistence),
          say what the table and its columns mean in migrations/src/main/resources/db/schema/%s/%s.sql
          ./blotter db create "create %s"
          ./blotter renew
          ./blotter test Manage%sTest %sPersistenceTest %sApiTest ArchitectureTest
        """,
        slice.type(),
        slice.packageName(),
        slice.table(),
        slice.table().replace('_', ' '),
        slice.types(),
        slice.type(),
        slice.type());
    out.flush();
  }
}
