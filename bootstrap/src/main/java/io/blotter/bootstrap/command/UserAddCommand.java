package io.blotter.bootstrap.command;

import io.blotter.application.account.AddUsers;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.Permission;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Opens an account from the command line. */
@Command(
    name = "add",
    description = {
      "Open an account without a letter, for a colleague or a program.",
      "With --api-key it gets a key, which is printed once; 'user password' gives it a password."
    },
    mixinStandardHelpOptions = true)
final class UserAddCommand implements Callable<Integer> {
  @Mixin private SettingOptions options;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "EMAIL",
      converter = EmailAddress.class,
      description = "The address of the person or program.")
  private Email email;

  @Option(
      names = "--permission",
      paramLabel = "NAME",
      arity = "1..*",
      converter = PermissionName.class,
      description = "What the user may do; may be given more than once.")
  private List<Permission> permissions = List.of();

  @Option(names = "--api-key", description = "Make an API key and print it.")
  private boolean withKey;

  @Override
  public Integer call() {
    AccountWork.run(options, accounts -> add(accounts.addUsers()));
    return CommandLine.ExitCode.OK;
  }

  private void add(AddUsers users) {
    var out = spec.commandLine().getOut();
    if (withKey) {
      var added = users.addWithKey(email, Set.copyOf(permissions));
      out.println("User " + added.user().value() + " added. API key, shown only now:");
      out.println(added.key().secret());
    } else {
      out.println("User " + users.add(email, Set.copyOf(permissions)).value() + " added.");
    }
  }
}
