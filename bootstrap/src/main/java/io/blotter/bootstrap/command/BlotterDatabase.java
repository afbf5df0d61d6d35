package io.blotter.bootstrap.command;

import io.blotter.bootstrap.DatabaseSettings;
import io.blotter.bootstrap.DatabaseUrl;
import io.blotter.bootstrap.LocalPostgres;
import io.blotter.bootstrap.SessionDataSource;
import io.blotter.bootstrap.Setting;
import io.blotter.bootstrap.SettingException;
import io.blotter.bootstrap.StartupException;
import io.blotter.migrations.DataSensitivity;
import io.blotter.migrations.ReferenceCounts;
import io.blotter.migrations.ReferenceData;
import io.blotter.migrations.SampleData;
import io.blotter.toolchain.cli.CommandException;
import io.blotter.toolchain.cli.DbConnection;
import io.blotter.toolchain.cli.DbEnvironment;
import io.blotter.toolchain.environment.Environment;
import io.blotter.toolchain.environment.SensitiveColumns;
import io.blotter.toolchain.gate.BackupGate;
import io.blotter.toolchain.gate.Promotions;
import io.blotter.web.shared.WireJson;
import java.sql.SQLException;
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
  public Environment environment() {
    return settings.environment();
  }

  @Override
  public BackupGate backup() {
    return settings.migration().backup();
  }

  @Override
  public Promotions promotions() {
    return settings.migration().promotions();
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
      return new Connection(configured, null, Setting.DATABASE_URL);
    }
    var local = LocalPostgres.in(chosen.data());
    return new Connection(local.url(), local, Setting.DATABASE_URL);
  }

  @Override
  public DbConnection connect(String address) {
    try {
      return new Connection(
          DatabaseUrl.parse(Setting.DATABASE_URL, address), null, Setting.DATABASE_URL);
    } catch (SettingException malformed) {
      throw new CommandException(
          "--against must be a PostgreSQL address, such as " + Setting.DATABASE_URL.example() + ".",
          malformed);
    }
  }

  @Override
  public @Nullable DbConnection dumped() {
    return other(Setting.DUMP_DATABASE_URL, settings.database().dumped());
  }

  @Override
  public @Nullable DbConnection restored() {
    return other(Setting.RESTORE_DATABASE_URL, settings.database().restored());
  }

  private static @Nullable DbConnection other(Setting setting, @Nullable DatabaseUrl url) {
    return url == null ? null : new Connection(url, null, setting);
  }

  @Override
  public SensitiveColumns sensitiveColumns() {
    return DataSensitivity.declared();
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
  public Map<String, Long> seed(DataSource database, boolean sample) throws SQLException {
    ReferenceData.load(database);
    var counts = ReferenceCounts.of(database);
    if (sample) {
      counts.putAll(SampleData.load(database));
    }
    return counts;
  }

  private record Connection(DatabaseUrl url, @Nullable LocalPostgres local, Setting setting)
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
      return StartupException.because(url, setting, failure);
    }

    @Override
    public void close() {
      if (local != null) {
        local.close();
      }
    }
  }
}
