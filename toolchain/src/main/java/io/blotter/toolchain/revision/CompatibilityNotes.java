package io.blotter.toolchain.revision;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What the version table says to a build that lacks a revision: whether code made for the revision
 * before it goes on to work. Flyway knows nothing of this column.
 */
public final class CompatibilityNotes {
  /**
   * Makes the column where it is missing; a table that has it is not locked. A row takes over what
   * its session was told of the revision.
   */
  public static final String COLUMN =
      """
      do $$
      begin
        if not exists (
          select
          from pg_attribute
          where attrelid = 'public.flyway_schema_history'::regclass and attname = 'backward_compatible'
        ) then
          alter table public.flyway_schema_history
            add column backward_compatible boolean;
          alter table public.flyway_schema_history
            alter column backward_compatible
            set default nullif(current_setting('blotter.backward_compatible', true), '')::boolean;
        end if;
      end
      $$;
      """;

  private static final String NOTE =
      """
      update public.flyway_schema_history done
      set backward_compatible = known.compatible
      from unnest(?, ?) as known (id, compatible)
      where substring(done.script from '^V[0-9_]+?__([0-9a-f]{8})_') = known.id
        and done.type <> 'DELETE'
        and done.backward_compatible is distinct from known.compatible
      """;

  private CompatibilityNotes() {}

  /** Whether something is to be written for what the database holds and the graph knows. */
  public static boolean areMissing(SchemaHistory schemaHistory, Graph graph) {
    return schemaHistory.entries().values().stream()
        .anyMatch(
            entry -> entry.backwardCompatible() == null && graph.find(entry.id()).isPresent());
  }

  /** Makes the place for notes, where there is a version table already. */
  public static void prepare(Connection connection) throws SQLException {
    if (SchemaHistory.exists(connection)) {
      try (var statement = connection.createStatement()) {
        statement.execute(COLUMN);
      }
    }
  }

  /** Tells a session what to note of the revision whose row it writes next. */
  public static void announce(Connection connection, boolean backwardCompatible)
      throws SQLException {
    try (var set =
        connection.prepareStatement("select set_config('blotter.backward_compatible', ?, false)")) {
      set.setString(1, Boolean.toString(backwardCompatible));
      set.execute();
    }
  }

  /** Writes what the graph knows of all revisions that the database holds. */
  public static void write(Connection connection, Graph graph) throws SQLException {
    prepare(connection);
    var known = graph.revisions();
    try (var update = connection.prepareStatement(NOTE)) {
      update.setArray(
          1, connection.createArrayOf("text", known.stream().map(Revision::id).toArray()));
      update.setArray(
          2,
          connection.createArrayOf(
              "boolean", known.stream().map(Revision::backwardCompatible).toArray()));
      update.executeUpdate();
    }
  }
}
