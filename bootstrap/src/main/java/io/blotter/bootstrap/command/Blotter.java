package io.blotter.bootstrap.command;

import io.blotter.bootstrap.CannotStart;
import io.blotter.bootstrap.SettingProblem;
import io.blotter.domain.shared.Refusal;
import io.blotter.migrations.Migrations;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/**
 * The command {@code blotter}. Exits with 0 when done, 1 when refused or failed, 2 when misused.
 */
@Command(
    name = "blotter",
    description = "An open registry of police data.",
    mixinStandardHelpOptions = true,
    versionProvider = Blotter.Version.class,
    subcommands = {
      ServeCommand.class,
      RehearseCommand.class,
      ImportCommand.class,
      UserCommand.class,
      SettingsCommand.class
    },
    footer = {"", "Start here: blotter serve", "Tests:      blotter test"})
public final class Blotter implements Runnable {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /** Runs one command line and returns its exit code. */
  public static int run(String... arguments) {
    return commandLine().execute(arguments);
  }

  static CommandLine commandLine() {
    return new CommandLine(new Blotter())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command));
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** One line that says what to do; a stack trace only for what nobody foresaw. */
  private static int explain(Exception failure, CommandLine command) {
    var err = command.getErr();
    if (isForeseen(failure)) {
      err.println("blotter: " + failure.getMessage());
    } else {
      failure.printStackTrace(err);
    }
    return CommandLine.ExitCode.SOFTWARE;
  }

  private static boolean isForeseen(Exception failure) {
    return failure instanceof SettingProblem
        || failure instanceof CannotStart
        || failure instanceof Migrations.SchemaIsNewer
        || failure instanceof CommandProblem
        || failure instanceof Refusal;
  }

  /** The version that the build wrote into the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      var version = Optional.ofNullable(Blotter.class.getPackage().getImplementationVersion());
      return new String[] {"blotter " + version.orElse("(development)")};
    }
  }
}
