package io.blotter.bootstrap.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What an operator does with accounts. */
@Command(
    name = "user",
    description = "Make and look after accounts.",
    mixinStandardHelpOptions = true,
    subcommands = UserAddCommand.class)
final class UserCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do: user add EMAIL");
  }
}
