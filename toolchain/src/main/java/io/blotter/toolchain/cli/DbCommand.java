package io.blotter.toolchain.cli;

import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code blotter db}: revisions of the schema, made, proved, applied and taken back. */
@Command(
    name = "db",
    description = "The database's schema: its revisions, and where this database stands.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "First day:   blotter db init",
      "A change:    edit the model's files, then: blotter db create \"add phone to agencies\"",
      "To deploy:   blotter db migrate",
      "Exit codes:  0 done, 1 refused or failed, 2 misused"
    })
public final class DbCommand implements Runnable {
  @Spec private CommandSpec spec;

  /**
   * The command with everything below it.
   *
   * @param environments gives each subcommand the environment it works in
   */
  public static CommandLine commandLine(Supplier<? extends DbEnvironment> environments) {
    var db = new CommandLine(new DbCommand());
    var factory = new OptionsFactory(environments);
    for (var group :
        List.of(
            new DbMoves(),
            new DbReading(),
            new DbAuthoring(),
            new DbLint(),
            new DbCare(),
            new DbTransfer(),
            new DbRefresh(),
            new DbDrift(),
            new DbEnvironments())) {
      new CommandLine(group, factory).getSubcommands().forEach(db::addSubcommand);
    }
    return db;
  }

  private record OptionsFactory(Supplier<? extends DbEnvironment> environments)
      implements IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      return type == DbOptions.class
          ? type.cast(new DbOptions(environments.get()))
          : CommandLine.defaultFactory().create(type);
    }
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
