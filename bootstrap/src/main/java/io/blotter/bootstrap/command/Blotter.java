package io.blotter.bootstrap.command;

import io.blotter.bootstrap.Build;
import io.blotter.toolchain.cli.DbCommand;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/**
 * The command {@code blotter}. Exits with 0 when done, 1 when refused or failed, 2 when misused.
 */
@Command(
    name = "blotter",
    description = "An open registry of police data.",
    mixinStandardHelpOptions = true,
    versionProvider = Blotter.Version.class,
    footer = {"", "Start here: blotter serve", "Tests:      blotter test"})
public final class Blotter implements Runnable {
  private static final Map<String, Supplier<CommandLine>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("serve", () -> new CommandLine(new ServeCommand()));
    COMMANDS.put("rehearse", () -> new CommandLine(new RehearseCommand()));
    COMMANDS.put("import", ImportCommand::commandLine);
    COMMANDS.put("user", () -> new CommandLine(new UserCommand()));
    COMMANDS.put(
        "db",
        () ->
            DbCommand.commandLine(BlotterDatabase::new).addSubcommand(new AdoptRegistryCommand()));
    COMMANDS.put("settings", () -> new CommandLine(new SettingsCommand()));
    COMMANDS.put("secrets", () -> new CommandLine(new SecretsCommand()));
  }

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /**
   * Runs one command line and returns its exit code. The options of commands that it does not name
   * are not read: that would cost a server a tenth of its start.
   */
  public static int run(String... arguments) {
    var blotter = new CommandLine(new Blotter());
    var named = arguments.length == 0 ? null : COMMANDS.get(arguments[0]);
    if (named == null) {
      COMMANDS.forEach((name, command) -> blotter.addSubcommand(name, command.get()));
    } else {
      blotter.addSubcommand(arguments[0], named.get());
    }
    return blotter
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((misuse, words) -> explain(misuse))
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> Failure.explain(failure, command.getErr()))
        .execute(arguments);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  private static int explain(ParameterException misuse) {
    var command = misuse.getCommandLine();
    command
        .getErr()
        .println(
            "blotter: "
                + misuse.getMessage()
                + "; see '"
                + command.getCommandSpec().qualifiedName()
                + " --help'");
    return CommandLine.ExitCode.USAGE;
  }

  /** What the build wrote into the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"blotter " + Build.current()};
    }
  }
}
