package io.blotter.migrations.adoption;

import io.blotter.migrations.Migrations;
import io.blotter.migrations.ReferenceData;
import io.blotter.toolchain.environment.Environment;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Takes over a database of the reference system: makes a copy with the registry's schema in which
 * every row of it is.
 */
public final class RegistryAdoption {
  private final DataSource there;
  private final Function<String, ? extends DataSource> databases;
  private final Environment environment;
  private final Consumer<String> progress;
  private String timeZone = "UTC";

  /**
   * @param there the database to take over, which is only read
   * @param databases those of the server that gets the copy, by their names
   * @param environment which one the copy belongs to
   * @param progress is told what is being done
   */
  public RegistryAdoption(
      DataSource there,
      Function<String, ? extends DataSource> databases,
      Environment environment,
      Consumer<String> progress) {
    this.there = there;
    this.databases = databases;
    this.environment = environment;
    this.progress = progress;
  }

  /** In which time zone its timestamps without one are; UTC unless said. */
  public RegistryAdoption timesIn(String zone) {
    timeZone = zone;
    return this;
  }

  /**
   * Does it all in a copy that is thrown away.
   *
   * @param name the database that the copy would become
   */
  public AdoptionReport rehearse(String name) throws SQLException {
    return run(name, null, false);
  }

  /**
   * Makes the copy, unless something blocks.
   *
   * @param name the database that it becomes, which is empty or does not exist
   * @param plan the SQL to run; null for the one that a rehearsal makes
   */
  public AdoptionReport apply(String name, @Nullable String plan) throws SQLException {
    return run(name, plan, true);
  }

  private AdoptionReport run(String name, @Nullable String written, boolean finish)
      throws SQLException {
    var given = written == null ? null : AdoptionPlan.parse(written);
    try (var registry = ReferenceRegistry.open(there);
        var copy = CopyDatabase.make(databases, name, environment)) {
      progress.accept("making the schema of the copy");
      Migrations.of(copy.dataSource()).migrate();
      AdoptionReport report;
      try (var connection = copy.dataSource().getConnection()) {
        connection.setAutoCommit(false);
        Rows.execute(connection, "set search_path = pg_catalog");
        try (var set = connection.prepareStatement("select set_config('timezone', ?, false)")) {
          set.setString(1, timeZone);
          set.execute();
        }
        report = adopt(registry, connection, given);
        connection.commit();
      }
      if (report.isPossible()) {
        progress.accept("adding the reference data that it lacks");
        ReferenceData.load(copy.dataSource());
        if (finish) {
          copy.finish();
        }
      }
      return report;
    }
  }

  private AdoptionReport adopt(
      ReferenceRegistry registry, Connection copy, @Nullable AdoptionPlan given)
      throws SQLException {
    var theirs = registry.objects();
    var ours = SchemaObjects.of(copy);
    progress.accept("reading the rows of " + registry.name());
    var incoming = IncomingRows.fetch(registry, copy, ours);
    var refused = incoming.refused();
    var plan = given == null ? AdoptionPlan.of(registry.name(), copy, incoming, refused) : given;
    progress.accept("repairing what is refused");
    Rows.execute(copy, plan.repairs());
    var blocking = incoming.refused();
    var tables = new ArrayList<AdoptedTable>();
    if (blocking.isEmpty()) {
      progress.accept("taking the rows over");
      Rows.execute(copy, plan.rows());
      tables.addAll(count(copy, incoming));
      Rows.execute(copy, "set local client_min_messages = warning; drop schema incoming cascade");
    }
    return new AdoptionReport(
        new SchemaDifference(theirs, ours).lines(),
        refused.stream().map(RegistryAdoption::withRepair).toList(),
        blocking.stream().map(RefusedRows::toString).toList(),
        tables,
        plan.text());
  }

  private static String withRepair(RefusedRows rows) {
    return rows
        + Repairs.of(rows.fullName())
            .map(repair -> ": " + repair.does())
            .orElse(": a statement of the plan has to say what becomes of them");
  }

  private static List<AdoptedTable> count(Connection copy, IncomingRows incoming)
      throws SQLException {
    var tables = new ArrayList<AdoptedTable>();
    for (var entry : incoming.counts().entrySet()) {
      var name = entry.getKey();
      var here =
          incoming.isKnown(name)
              ? Rows.of(
                      copy,
                      "select count(*) from public." + Rows.quote(copy, name),
                      row -> row.getLong(1))
                  .getFirst()
              : 0;
      var table =
          Rows.of(
                  copy,
                  """
                  select count(*) filter (where not left_out), count(*) filter (where left_out)
                  from public.adopted_rows
                  where table_name = %s
                  """
                      .formatted(Rows.literals(copy, List.of(name))),
                  row ->
                      new AdoptedTable(
                          name, entry.getValue(), here, row.getLong(1), row.getLong(2)))
              .getFirst();
      if (!table.isComplete()) {
        throw new AdoptionException(
            "%s has %d rows there, and %d here with %d left out; the plan loses or adds some."
                .formatted(name, table.there(), table.here(), table.leftOut()));
      }
      tables.add(table);
    }
    return tables;
  }
}
