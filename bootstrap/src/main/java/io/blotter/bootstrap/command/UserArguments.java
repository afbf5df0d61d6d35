package io.blotter.bootstrap.command;

import io.blotter.application.account.AccountUseCases;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.UserId;
import java.util.function.BiConsumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Whose account a command is about. */
final class UserArguments {
  @Mixin private SettingOptions options;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "EMAIL",
      converter = EmailAddress.class,
      description = "The user's address, in letters of either case.")
  private Email email;

  /** Does something with the accounts and this user's id. */
  void work(BiConsumer<AccountUseCases, UserId> work) {
    AccountWork.run(
        options, accounts -> work.accept(accounts, accounts.administerUsers().withEmail(email)));
  }

  void say(String what) {
    spec.commandLine().getOut().println(what);
  }

  String address() {
    return email.address();
  }
}
