package io.blotter.bootstrap.command;

import io.blotter.application.account.AccountView;
import io.blotter.application.shared.JsonPage;
import io.blotter.domain.account.UserId;
import io.blotter.web.shared.WireJson;
import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Shows who has an account. */
@Command(
    name = "list",
    description = {
      "List accounts by id, to see who has one and may do what.",
      "A long list comes in pages: --after the last id of one shows the next."
    },
    mixinStandardHelpOptions = true)
final class UserListCommand implements Callable<Integer> {
  private static final String LINE = "%-8s %-40s %-20s %-20s %s%n";

  @Mixin private SettingOptions options;
  @Spec private CommandSpec spec;

  @Option(names = "--after", paramLabel = "ID", description = "Begin after this id (0).")
  private long after;

  @Option(names = "--limit", paramLabel = "N", description = "At most so many, 1 to 10000 (1000).")
  private int limit = 1_000;

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    if (limit < 1 || limit > 10_000) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--limit must be a whole number from 1 to 10000");
    }
    AccountWork.run(
        options, accounts -> print(accounts.administerUsers().accounts(new UserId(after), limit)));
    return CommandLine.ExitCode.OK;
  }

  private void print(JsonPage<AccountView> page) {
    var out = spec.commandLine().getOut();
    if (json) {
      out.println(WireJson.MAPPER.writeValueAsString(Map.of("users", page)));
      return;
    }
    var users = WireJson.MAPPER.readTree(page.text());
    out.printf(LINE, "id", "email", "created", "disabled", "permissions");
    users.forEach(user -> print(user, out));
    if (page.count() == limit) {
      spec.commandLine()
          .getErr()
          .println("There may be more: --after " + users.get(limit - 1).path("id"));
    }
  }

  private static void print(JsonNode user, PrintWriter out) {
    out.printf(
        LINE,
        user.path("id"),
        user.path("email").asString(),
        second(user.path("created_at")),
        second(user.path("disabled_at")),
        user.path("permissions")
            .valueStream()
            .map(JsonNode::asString)
            .collect(Collectors.joining(", ")));
  }

  private static String second(JsonNode moment) {
    return moment.isNull() ? "-" : moment.asString().substring(0, 19) + "Z";
  }
}
