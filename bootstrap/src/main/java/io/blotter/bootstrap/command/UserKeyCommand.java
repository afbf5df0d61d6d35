package io.blotter.bootstrap.command;

import io.blotter.application.account.AccountUseCases;
import io.blotter.domain.account.KeyId;
import io.blotter.domain.account.KeyName;
import io.blotter.domain.account.UserId;
import io.blotter.web.shared.WireJson;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** Makes, lists and takes back a user's named keys. */
@Command(
    name = "key",
    description = {
      "Look after a user's named API keys, such as one for each program that reads the registry.",
      "A new key is printed once and kept as a digest; a key carries no permissions."
    },
    mixinStandardHelpOptions = true)
final class UserKeyCommand implements Callable<Integer> {
  @Mixin private UserArguments user;

  @ArgGroup(multiplicity = "1")
  private Wish wish = new Wish();

  /** One of the things to do. */
  static final class Wish {
    @ArgGroup(exclusive = false)
    private @Nullable Fresh fresh;

    @Option(
        names = "--list",
        required = true,
        description = "List the good keys, not the keys themselves.")
    private boolean list;

    @Option(
        names = "--revoke",
        required = true,
        paramLabel = "ID",
        description = "Take the key with this id back: it is refused from the next call on.")
    private @Nullable Long revoke;
  }

  /** A key to make. */
  static final class Fresh {
    @Option(
        names = "--name",
        required = true,
        paramLabel = "NAME",
        description = "Make a key of this name.")
    private String name = "";

    @Option(
        names = "--expires",
        paramLabel = "DATE",
        description = "The day, in UTC, from whose start the key is refused, such as 2030-12-31.")
    private @Nullable LocalDate expires;
  }

  @Override
  public Integer call() {
    user.work(this::fulfil);
    return CommandLine.ExitCode.OK;
  }

  private void fulfil(AccountUseCases accounts, UserId owner) {
    var keys = accounts.manageKeys();
    if (wish.fresh != null) {
      make(accounts, owner, wish.fresh);
    } else if (wish.revoke != null) {
      keys.revoke(owner, new KeyId(wish.revoke));
      user.say("Key " + wish.revoke + " is revoked.");
    } else if (wish.list) {
      WireJson.MAPPER.readTree(keys.list(owner).text()).forEach(key -> user.say(line(key)));
    }
  }

  private void make(AccountUseCases accounts, UserId owner, Fresh fresh) {
    var end = fresh.expires == null ? null : fresh.expires.atStartOfDay(ZoneOffset.UTC).toInstant();
    var made = accounts.manageKeys().make(owner, new KeyName(fresh.name), end);
    user.say("Key " + made.id().value() + " added, shown only now:");
    user.say(made.key().secret());
  }

  private static String line(JsonNode key) {
    return key.path("id")
        + "  "
        + key.path("prefix").asString()
        + "…  expires "
        + key.path("expires_at").asString("never")
        + ", last used "
        + key.path("last_used_at").asString("never")
        + "  "
        + key.path("name").asString();
  }
}
