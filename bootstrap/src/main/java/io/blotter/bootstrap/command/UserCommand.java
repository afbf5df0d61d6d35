package io.blotter.bootstrap.command;

import static picocli.CommandLine.ExitCode.OK;

import io.blotter.application.account.Authority;
import io.blotter.domain.account.Permission;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What an operator does with accounts. */
@Command(
    name = "user",
    description = "Make and look after accounts; a server that runs needs no restart.",
    mixinStandardHelpOptions = true,
    subcommands = {UserAddCommand.class, UserListCommand.class, UserKeyCommand.class},
    footer = {"", "Exit codes: 0 done, 1 refused or failed, 2 misused"})
final class UserCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(),
        "Say what to do: user " + String.join(", ", spec.subcommands().keySet()));
  }

  @Command(
      name = "permit",
      description = {
        "Give permissions, such as write_data to somebody who keeps the catalogue.",
        "They count from the user's next sign-in or renewed token on."
      },
      mixinStandardHelpOptions = true)
  static int permit(
      @Mixin UserArguments user,
      @Parameters(
              index = "1..*",
              arity = "1..*",
              paramLabel = "NAME",
              converter = PermissionName.class)
          List<Permission> permissions) {
    var wanted = EnumSet.copyOf(permissions);
    user.work((accounts, id) -> accounts.grantPermissions().grantAll(id, wanted));
    user.say(user.address() + " is permitted " + names(wanted) + ".");
    return OK;
  }

  @Command(
      name = "forbid",
      description = {
        "Take permissions away, from somebody who changes work or misuses them.",
        "They are refused from the next call on."
      },
      mixinStandardHelpOptions = true)
  static int forbid(
      @Mixin UserArguments user,
      @Parameters(
              index = "1..*",
              arity = "1..*",
              paramLabel = "NAME",
              converter = PermissionName.class)
          List<Permission> permissions) {
    var unwanted = EnumSet.copyOf(permissions);
    user.work((accounts, id) ->
        unwanted.forEach(permission ->
            accounts.grantPermissions().withdraw(id, permission, Authority.operator())));
    user.say(user.address() + " is not permitted " + names(unwanted) + ".");
    return OK;
  }

  @Command(
      name = "disable",
      description = {
        "Shut a user out, when they leave or the account is in wrong hands.",
        "Password, tokens and keys are refused from the next call on; what they made stays."
      },
      mixinStandardHelpOptions = true)
  static int disable(@Mixin UserArguments user) {
    user.work((accounts, id) -> accounts.administerUsers().disable(id, Authority.operator()));
    user.say(user.address() + " is shut out.");
    return OK;
  }

  @Command(
      name = "enable",
      description = "Let a user in again who was shut out; password and keys are as before.",
      mixinStandardHelpOptions = true)
  static int enable(@Mixin UserArguments user) {
    user.work((accounts, id) -> accounts.administerUsers().enable(id, Authority.operator()));
    user.say(user.address() + " may come in.");
    return OK;
  }

  @Command(
      name = "password",
      description = {
        "Set a password, when letters do not reach the user or the account is in wrong hands.",
        "Asks at a terminal, reads one line of standard input elsewhere; ends the user's sessions."
      },
      mixinStandardHelpOptions = true)
  static int password(@Mixin UserArguments user) {
    var password = PasswordInput.read();
    user.work((accounts, id) ->
        accounts.administerUsers().setPassword(id, password, Authority.operator()));
    user.say(user.address() + " has a new password; all sessions have ended.");
    return OK;
  }

  private static String names(Set<Permission> permissions) {
    return permissions.stream().map(Permission::label).collect(Collectors.joining(", "));
  }
}
