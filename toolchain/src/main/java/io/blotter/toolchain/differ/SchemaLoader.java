package io.blotter.toolchain.differ;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.DatabaseType;
import org.pgcodekeeper.core.database.base.jdbc.IJdbcConnector;
import org.pgcodekeeper.core.ignorelist.IgnoreSchemaList;
import org.pgcodekeeper.core.loader.LoaderFactory;
import org.pgcodekeeper.core.loader.pg.SupportedPgVersion;
import org.pgcodekeeper.core.monitor.NullMonitor;
import org.pgcodekeeper.core.schema.AbstractDatabase;
import org.pgcodekeeper.core.schema.meta.MetaContainer;
import org.pgcodekeeper.core.schema.meta.MetaUtils;
import org.pgcodekeeper.core.settings.CoreSettings;

/** Reads a database's schema as the differ wants it. */
final class SchemaLoader {
  /** Read once for each version of the server; two loads at the same moment would both read. */
  private static final Map<SupportedPgVersion, MetaContainer> SYSTEM_OBJECTS =
      new ConcurrentHashMap<>();

  private SchemaLoader() {}

  static AbstractDatabase load(ScratchDatabase database) {
    var loader =
        LoaderFactory.createJdbcLoader(
            settings(), "UTC", new Connector(database), new NullMonitor(), new IgnoreSchemaList());
    try {
      var schema = loader.loadAndAnalyze();
      if (!loader.getErrors().isEmpty()) {
        throw new ProposalException(
            "the differ cannot read the schema: " + loader.getErrors().getFirst());
      }
      return schema;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static void readSystemObjects(int majorVersion) {
    SYSTEM_OBJECTS.computeIfAbsent(
        SupportedPgVersion.valueOf(majorVersion * 10_000),
        version -> MetaUtils.createTreeFromDefs(Stream.empty(), DatabaseType.PG, version));
  }

  static CoreSettings settings() {
    var settings = new CoreSettings();
    settings.setDbType(DatabaseType.PG);
    settings.setIgnoreColumnOrder(true);
    settings.setKeepNewlines(true);
    return settings;
  }

  static UncheckedIOException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    var cause = new InterruptedIOException("interrupted while comparing two schemas");
    cause.initCause(e);
    return new UncheckedIOException(cause);
  }

  /** Hands the differ connections, so that no password stands in an address. */
  private record Connector(ScratchDatabase database) implements IJdbcConnector {
    @Override
    public Connection getConnection() throws IOException {
      try {
        var connection = database.connect();
        readSystemObjects(connection.getMetaData().getDatabaseMajorVersion());
        return DifferConnection.of(connection);
      } catch (SQLException e) {
        throw new IOException(e);
      }
    }

    @Override
    public @Nullable String getBatchDelimiter() {
      return null;
    }

    @Override
    public String getUrl() {
      return "jdbc:postgresql:" + database.name();
    }
  }
}
