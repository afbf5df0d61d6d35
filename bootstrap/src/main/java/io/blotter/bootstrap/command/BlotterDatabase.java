package io.blotter.bootstrap.command;

import io.blotter.bootstrap.CannotStart;
import io.blotter.bootstrap.DatabaseSettings;
import io.blotter.bootstrap.DatabaseUrl;
import io.blotter.bootstrap.LocalPostgres;
import io.blotter.bootstrap.SessionDataSource;
import io.blotter.bootstrap.Setting;
import io.blotter.bootstrap.SettingProblem;
import io.blotter.migrations.ReferenceCounts;
import io.blotter.migrations.ReferenceData;
import io.blotter.toolchain.cli.CommandException;
import io.blotter.toolchain.cli.DbConnection;
import io.blotter.toolchain.cli.DbEnvironment;
import io.blotter.web.shared.WireJson;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine.Mixin;

/** The registry's environment, for the commands about its schema. */
final class BlotterDatabase implements DbEnvironment {
  private static final int CONNECT_SECONDS = 5;

  @Mixin private SettingOptions settings;

  @Override
  public String name() {
    return settings.database().environment();
  }

  @Override
  public boolean isProduction() {
    return settings.database().isProduction();
  }

  @Override
  public @Nullable Path backup() {
    return settings.database().backup();
  }

  @Override
  public Duration maxBackupAge() {
    return settings.database().backupAge();
  }

  @Override
  public @Nullable String postWriteHook() {
    return settings.database().hook();
  }

  @Override
  public DbConnection connect() {
    DatabaseSettings chosen = settings.database();
    var configured = chosen.database();
    if (configured != null) {
      return new Connection(configured, null);
    }
    var local = LocalPostgres.in(chosen.data());
    return new Connection(local.url(), local);
  }

  @Override
  public DbConnection connect(String address) {
    try {
      return new Connection(DatabaseUrl.parse(Setting.DATABASE_URL, address), null);
    } catch (SettingProblem malformed) {
      throw new CommandException(
          "--against must be a PostgreSQL address, such as " + Setting.DATABASE_URL.example() + ".",
          malformed);
    }
  }

  @Override
  public InstantSource clock() {
    return InstantSource.system();
  }

  @Override
  public String json(Map<String, Object> object) {
    return WireJson.MAPPER.writeValueAsString(object);
  }

  @Override
  public Map<String, Long> seed(DataSource database) throws SQLException {
    ReferenceData.load(database);
    return ReferenceCounts.of(database);
  }

  private record Connection(DatabaseUrl url, @Nullable LocalPostgres local)
      implements DbConnection {
    @Override
    public String jdbcUrl() {
      return url.jdbcUrl();
    }

    @Override
    public String host() {
      return url.host();
    }

    @Override
    public int port() {
      return url.port();
    }

    @Override
    public String name() {
      return url.name();
    }

    @Override
    public PGSimpleDataSource dataSource() {
      var source = SessionDataSource.unlimited(url, "blotter db");
      source.setConnectTimeout(CONNECT_SECONDS);
      source.setLogServerErrorDetail(true); // whoever is at the terminal may see which row it is
      return source;
    }

    @Override
    public String user() {
      return url.user();
    }

    @Override
    public String password() {
      return url.password().value();
    }

    @Override
    public boolean isLocal() {
      return local != null;
    }

    @Override
    public RuntimeException explain(SQLException failure) {
      return CannotStart.because(url, failure);
    }

    @Override
    public void close() {
      if (local != null) {
        local.close();
      }
    }
  }
}
