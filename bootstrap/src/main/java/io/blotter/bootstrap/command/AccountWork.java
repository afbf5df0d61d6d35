package io.blotter.bootstrap.command;

import io.blotter.application.account.AccountUseCases;
import io.blotter.bootstrap.AccountWiring;
import io.blotter.bootstrap.CommandDatabase;
import java.util.function.Consumer;

/** What commands do with accounts, on the registry that the settings name. */
final class AccountWork {
  private AccountWork() {}

  static void run(SettingOptions options, Consumer<AccountUseCases> work) {
    var settings = options.settings();
    try (var commandDatabase = CommandDatabase.open(settings, null)) {
      commandDatabase.prepare();
      work.accept(AccountWiring.of(settings, commandDatabase.persistence()).useCases());
    }
  }
}
