package io.blotter.bootstrap.command;

import io.blotter.bootstrap.Masking;
import io.blotter.bootstrap.Setting;
import io.blotter.bootstrap.SettingValues.Found;
import io.blotter.bootstrap.SigningSecrets;
import io.blotter.toolchain.environment.Environment;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows how this process would be set up. */
@Command(
    name = "settings",
    description = {
      "Show each setting: whether it is required here, its value, where it came from, what it is for.",
      "Exits with 1 when one is missing, malformed or misspelt."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Looked for in this order: options, the process's variables, .env.{BLOTTER_ENV}.local,",
      ".env.{BLOTTER_ENV}, .env.local, .env, and then the default.",
      "A file to begin with: blotter settings --example > .env"
    })
final class SettingsCommand implements Callable<Integer> {
  private static final Set<String> SERVERS = Set.of("postgresql", "postgres", "smtp", "smtps");

  @Mixin private SettingOptions options;
  @Spec private CommandSpec spec;

  @Option(names = "--example", description = "Print a file of all settings to fill in instead.")
  private boolean example;

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    if (example) {
      ExampleFile.lines().forEach(out::println);
      return CommandLine.ExitCode.OK;
    }
    var values = options.values(Map.of());
    for (var setting : Setting.values()) {
      var value = values.found(setting);
      out.printf(
          "%-27s %-8s %-40s %-18s %s%n",
          setting.name(),
          values.isRequired(setting) ? "required" : "",
          shown(setting, value, values.environment()),
          value == null ? "-" : value.origin(),
          setting.meaning());
    }
    out.flush();
    options.settings();
    return CommandLine.ExitCode.OK;
  }

  static String shown(Setting setting, @Nullable Found found, Environment environment) {
    if (found == null) {
      return SigningSecrets.SETTINGS.contains(setting) && !environment.isDeployed()
          ? "(made in the data folder)"
          : "(not set)";
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
