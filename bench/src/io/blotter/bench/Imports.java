package io.blotter.bench;

import io.blotter.bootstrap.CommandDatabase;
import io.blotter.bootstrap.Setting;
import io.blotter.bootstrap.SettingSources;
import io.blotter.bootstrap.Settings;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Imports agencies as an operator does: undisturbed, and after a killed run while vacuum passes.
 */
public final class Imports {
  private static final int ROUNDS = 3;
  private static final int KILLED_AT = 20_000;
  private static final int VACUUMED_AT = 3_000;
  private static final String TABLES =
      "agencies, agency_external_ids, link_agencies__locations, link_agencies__meta_urls,"
          + " meta_urls";

  private final CommandDatabase commandDatabase;
  private final List<String> command;

  private Imports(CommandDatabase commandDatabase, Path blotter, Path data, Path agencies) {
    this.commandDatabase = commandDatabase;
    this.command =
        List.of(
            blotter.toString(),
            "import",
            "agencies",
            agencies.toString(),
            "--data",
            data.toString());
  }

  /**
   * @param arguments the table of agencies, and a data folder whose agencies may be emptied
   */
  public static void main(String[] arguments) {
    try {
      var agencies = Path.of(arguments[0]).toAbsolutePath();
      var folder = Path.of("").toAbsolutePath();
      var data = Path.of(arguments[1]).toAbsolutePath();
      var options = Map.of(Setting.BLOTTER_DATA, data.toString());
      var settings = Settings.of(SettingSources.read(options, Map.of(), folder), folder);
      try (var commandDatabase = CommandDatabase.open(settings, null)) {
        new Imports(commandDatabase, folder.resolve("blotter"), data, agencies).measure();
      }
      System.exit(0);
    } catch (Exception e) {
      System.err.println("bench: " + e);
      Runtime.getRuntime().halt(1);
    }
  }

  private void measure() throws Exception {
    commandDatabase.prepare();
    var undisturbed = new double[ROUNDS];
    var vacuumed = new double[ROUNDS];
    for (var round = 0; round < ROUNDS; round++) {
      sql("truncate " + TABLES + " cascade");
      undisturbed[round] = seconds(start());
      System.out.printf("import of agencies, undisturbed: %.1f s%n", undisturbed[round]);
      sql("truncate " + TABLES + " cascade");
      var killed = start();
      await(killed, KILLED_AT);
      killed.process().destroyForcibly().waitFor();
      var again = start();
      await(again, VACUUMED_AT);
      var vacuum = CompletableFuture.runAsync(() -> sql("vacuum " + TABLES));
      vacuumed[round] = seconds(again);
      vacuum.join();
      System.out.printf(
          "import of agencies after a killed one, vacuumed at %,d rows: %.1f s%n",
          VACUUMED_AT, vacuumed[round]);
    }
    System.out.printf(
        "vacuumed import / undisturbed: ratio %.2f (at most 1.5)%n",
        Rounds.median(vacuumed) / Rounds.median(undisturbed));
  }

  private record Run(Process process, long begun, long firstId) {}

  private Run start() throws Exception {
    var begun = System.nanoTime();
    var output = ProcessBuilder.Redirect.DISCARD;
    return new Run(
        new ProcessBuilder(command).redirectOutput(output).redirectError(output).start(),
        begun,
        lastId());
  }

  private static double seconds(Run run) throws Exception {
    if (run.process().waitFor() != 0) {
      throw new IllegalStateException("the import failed; './blotter import agencies' says why");
    }
    return (System.nanoTime() - run.begun()) / 1e9;
  }

  /**
   * Ids are taken for good at once: they tell how far a transaction has come that nobody sees yet.
   */
  private void await(Run run, int rows) throws Exception {
    while (run.process().isAlive() && lastId() - run.firstId() < rows) {
      Thread.sleep(20);
    }
  }

  private long lastId() {
    try (var connection = commandDatabase.unhurried().getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select last_value from agencies_id_seq")) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void sql(String text) {
    try (var connection = commandDatabase.unhurried().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(text);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
