package io.blotter.migrations;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/**
 * A file of rows that goes with the schema.
 *
 * @param columns what the file brings
 * @param merge what takes it over from the table {@code incoming}
 */
record CsvLoad(String file, String columns, String merge) {
  void into(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("create temporary table incoming (" + columns + ") on commit drop");
      new CopyManager(connection.unwrap(BaseConnection.class))
          .copyIn(
              "copy incoming from stdin with (format csv, header true)",
              new StringReader(new String(content(), StandardCharsets.UTF_8)));
      statement.execute("analyze incoming");
      statement.execute(merge);
      statement.execute("drop table incoming");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] content() {
    try (var in = Objects.requireNonNull(CsvLoad.class.getResourceAsStream("/db/" + file), file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
