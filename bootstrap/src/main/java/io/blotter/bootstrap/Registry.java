package io.blotter.bootstrap;

import com.zaxxer.hikari.HikariDataSource;
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
  private final @Nullable LocalPostgres local;

  private Registry(
      DatabaseUrl url,
      HikariDataSource writing,
      HikariDataSource reading,
      @Nullable LocalPostgres local) {
    this.url = url;
    this.writing = writing;
    this.reading = reading;
    this.local = local;
  }

  public static Registry open(Settings settings, @Nullable MeterRegistry metrics) {
    var local = settings.database() == null ? LocalPostgres.in(settings.data()) : null;
    var url = local == null ? configured(settings) : local.url();
    var writing = Pools.open("blotter", url, settings, metrics);
    var replica = settings.readDatabase();
    var reading =
        replica == null ? writing : Pools.open("blotter-reads", replica, settings, metrics);
    return new Registry(url, writing, reading, local);
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

  public DataSource pool() {
    return writing;
  }

  public Persistence persistence() {
    return Persistence.over(writing, reading);
  }

  @Override
  public void close() {
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
