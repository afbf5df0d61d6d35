package io.blotter.bootstrap.command;

import io.blotter.bootstrap.Masking;
import io.blotter.bootstrap.Setting;
import io.blotter.bootstrap.SettingSources.Found;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows how this process would be set up. */
@Command(
    name = "settings",
    description = "Show each setting: its value, where it came from, what it is for.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Looked for in this order: options, the process's variables, .env.{BLOTTER_ENV}.local,",
      ".env.{BLOTTER_ENV}, .env.local, .env, and then the default."
    })
final class SettingsCommand implements Callable<Integer> {
  private static final Set<String> SERVERS = Set.of("postgresql", "postgres", "smtp", "smtps");

  @Mixin private SettingOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    var found = options.found(Map.of());
    var out = spec.commandLine().getOut();
    for (var setting : Setting.values()) {
      var value = found.get(setting);
      out.printf(
          "%-26s %-40s %-18s %s%n",
          setting.name(),
          shown(setting, value),
          value == null ? "-" : value.origin(),
          setting.meaning());
    }
    options.settings();
    return CommandLine.ExitCode.OK;
  }

  static String shown(Setting setting, @org.jspecify.annotations.Nullable Found found) {
    if (found == null) {
      return setting.isSigningSecret() ? "(made in the data folder)" : "(not set)";
    }
    return setting.isSecret() && !isServer(found.value()) ? "***" : Masking.mask(found.value());
  }

  /** Whether it is an address of which only a password is secret, and is whole. */
  private static boolean isServer(String value) {
    try {
      var address = new URI(value.replaceFirst("^jdbc:", ""));
      return address.getHost() != null && SERVERS.contains(address.getScheme());
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
