package io.blotter.bootstrap.command;

import io.blotter.bootstrap.AccountWiring;
import io.blotter.bootstrap.Registry;
import java.util.function.Consumer;

/** What commands do with accounts, on the registry that the settings name. */
final class AccountWork {
  private AccountWork() {}

  static void run(SettingOptions options, Consumer<AccountWiring> work) {
    var settings = options.settings();
    try (var registry = Registry.open(settings, null)) {
      registry.prepare();
      work.accept(AccountWiring.of(settings, registry.persistence()));
    }
  }
}
