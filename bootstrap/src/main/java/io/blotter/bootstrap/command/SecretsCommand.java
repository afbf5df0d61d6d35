package io.blotter.bootstrap.command;

import io.blotter.bootstrap.SigningSecrets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes the secrets that Blotter signs with. */
@Command(
    name = "secrets",
    description = "The secrets that tokens are signed with.",
    mixinStandardHelpOptions = true,
    footer = {"", "For a server:  blotter secrets new >> .env.production.local"})
final class SecretsCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Command(
      name = "new",
      description = {
        "Print new ones as lines for a settings file; nothing is stored.",
        "Use it when you set up an environment, or when one came into wrong hands."
      },
      mixinStandardHelpOptions = true)
  void fresh() {
    var out = spec.commandLine().getOut();
    SigningSecrets.SETTINGS.forEach(
        setting -> out.println(setting.name() + "=" + SigningSecrets.fresh()));
    out.flush();
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
