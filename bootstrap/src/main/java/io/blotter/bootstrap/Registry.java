package io.blotter.bootstrap;

import com.zaxxer.hikari.HikariDataSource;
import io.blotter.application.shared.port.ConnectionPool;
import io.blotter.migrations.Migrations;
import io.blotter.migrations.ReferenceData;
import io.blotter.persistence.Persistence;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database that the settings name, opened: the configured one, or the local one, which starts
 * with it and stops with it.
 */
public final class Registry implements AutoCloseable {
  private final DatabaseUrl url;
  private final HikariDataSource writing;
  private final HikariDataSource reading;
  private final HikariDataSource unhurried;
  private final @Nullable LocalPostgres local;

  private Registry(
      DatabaseUrl url,
      HikariDataSource writing,
      HikariDataSource reading,
      HikariDataSource unhurried,
      @Nullable LocalPostgres local) {
    this.url = url;
    this.writing = writing;
    this.reading = reading;
    this.unhurried = unhurried;
    this.local = local;
  }

  public static Registry open(Settings settings, @Nullable MeterRegistry metrics) {
    var local = settings.database() == null ? LocalPostgres.in(settings.data()) : null;
    var url = local == null ? configured(settings) : local.url();
    var writing = Pools.hurried("blotter", url, settings, metrics);
    var replica = settings.readDatabase();
    var reading =
        replica == null ? writing : Pools.hurried("blotter-reads", replica, settings, metrics);
    var unhurried = Pools.unhurried("blotter-jobs", url, metrics);
    return new Registry(url, writing, reading, unhurried, local);
  }

  private static DatabaseUrl configured(Settings settings) {
    return Objects.requireNonNull(settings.database());
  }

  /**
   * Applies pending revisions and loads the reference data that the database lacks.
   *
   * @throws CannotStart when the database refuses or does not answer
   */
  public void prepare() {
    var database = unpooled();
    try {
      Migrations.of(database).migrate();
      ReferenceData.load(database);
    } catch (Migrations.SchemaIsNewer newer) {
      throw newer;
    } catch (SQLException | FlywayException failure) {
      throw CannotStart.because(url, failure);
    }
  }

  /** Connections for work that may take minutes. */
  public DataSource unhurried() {
    return unhurried;
  }

  /** Connections for requests. */
  public DataSource requests() {
    return writing;
  }

  /** How busy the connections for requests are. */
  ConnectionPool pool() {
    return new HikariConnectionPool(writing);
  }

  /** For requests. */
  public Persistence persistence() {
    return Persistence.over(writing, reading);
  }

  /** For jobs and commands. */
  public Persistence unhurriedPersistence() {
    return Persistence.over(unhurried);
  }

  @Override
  public void close() {
    unhurried.close();
    reading.close();
    writing.close();
    if (local != null) {
      local.close();
    }
  }

  /** Connections without the limits that suit requests but not revisions. */
  private DataSource unpooled() {
    var database = new PGSimpleDataSource();
    database.setUrl(url.jdbcUrl());
    database.setUser(url.user());
    database.setPassword(url.password().value());
    database.setConnectTimeout(5);
    database.setApplicationName("blotter");
    return database;
  }
}
