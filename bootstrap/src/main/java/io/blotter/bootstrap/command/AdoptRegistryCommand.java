package io.blotter.bootstrap.command;

import io.blotter.bootstrap.DatabaseUrl;
import io.blotter.bootstrap.SessionDataSource;
import io.blotter.bootstrap.Setting;
import io.blotter.bootstrap.SettingException;
import io.blotter.migrations.adoption.AdoptionReport;
import io.blotter.migrations.adoption.RegistryAdoption;
import io.blotter.toolchain.cli.CommandException;
import io.blotter.toolchain.cli.DbConnection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code blotter db adopt-registry}: takes over a database of the reference system. */
@Command(
    name = "adopt-registry",
    description = {
      "Report what a database of the reference system has that this registry refuses, and plan its"
          + " way here.",
      "With --apply: make this environment's database a copy of it, with every row. It is only read"
          + " itself."
    },
    mixinStandardHelpOptions = true)
final class AdoptRegistryCommand implements Callable<Integer> {
  private static final int CONNECT_SECONDS = 5;

  @Mixin private BlotterDatabase environment;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "URL", description = "The database to take over.")
  private String address;

  @Option(
      names = "--plan",
      paramLabel = "FILE",
      description = "Write the plan there as SQL; with --apply, run the one that stands there.")
  private @Nullable Path plan;

  @Option(names = "--apply", description = "Make the copy.")
  private boolean apply;

  @Option(
      names = "--time-zone",
      paramLabel = "ZONE",
      description = "Of its timestamps without one (UTC).")
  private String timeZone = "UTC";

  @Override
  public Integer call() {
    var there = there();
    var written = apply && plan != null ? read(plan) : null;
    if (!apply && plan != null && Files.exists(plan)) {
      throw new CommandException(plan + " exists already; remove it, or run it with --apply.");
    }
    try (var here = environment.connect()) {
      var adoption =
          new RegistryAdoption(
                  there, name -> database(here, name), environment.environment(), this::progress)
              .timesIn(timeZone);
      var report = apply ? adoption.apply(here.name(), written) : adoption.rehearse(here.name());
      tell(report, here);
      return report.isPossible() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    } catch (SQLException e) {
      throw new CommandException(
          "The copy cannot be made: "
              + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
          e);
    }
  }

  private PGSimpleDataSource there() {
    try {
      var source =
          SessionDataSource.unlimited(
              DatabaseUrl.parse(Setting.DATABASE_URL, address), "blotter db adopt-registry");
      source.setConnectTimeout(CONNECT_SECONDS);
      return source;
    } catch (SettingException malformed) {
      throw new CommandException(
          "URL must be a PostgreSQL address, such as " + Setting.DATABASE_URL.example() + ".",
          malformed);
    }
  }

  private static PGSimpleDataSource database(DbConnection here, String name) {
    var database = here.dataSource();
    database.setDatabaseName(name);
    return database;
  }

  private void tell(AdoptionReport report, DbConnection here) {
    var out = spec.commandLine().getOut();
    report.lines().forEach(out::println);
    if (plan != null && !apply) {
      write(plan, report.plan());
      out.println("The plan is in " + plan + ".");
    }
    if (!report.isPossible()) {
      out.println(
          "Nothing was made: write into a plan (--plan FILE) what becomes of these rows, and give"
              + " it with --apply.");
    } else if (apply) {
      out.println("The database " + here.name() + " is the copy.");
    } else {
      out.println("Nothing stands in the way; --apply makes the copy.");
    }
  }

  private void progress(String line) {
    spec.commandLine().getErr().println("blotter: " + line);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new CommandException("The plan cannot be read: " + e, e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw new CommandException("The plan cannot be written: " + e, e);
    }
  }
}
