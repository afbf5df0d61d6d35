package io.blotter.toolchain.author;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.toolchain.author.RevisionAuthoring.Creation;
import io.blotter.toolchain.differ.ScratchDatabases;
import io.blotter.toolchain.revision.Revisions;
import io.blotter.toolchain.run.Runner;
import io.blotter.toolchain.testing.RevisionFolder;
import io.blotter.toolchain.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder with a model and revisions, and a server for what is tried. */
abstract class DeveloperFolder {
  protected static final String CALLS = "create table public.calls (id bigint primary key";

  @TempDir protected Path db;
  protected TestDatabase server;
  protected ScratchDatabases databases;

  @BeforeEach
  void open() throws SQLException, IOException {
    server = TestDatabase.empty();
    databases = new ScratchDatabases(server.jdbcUrl(), server.user(), server.password());
    Files.createDirectories(db.resolve("schema/call"));
    new RevisionFolder(db.resolve("migrations"));
  }

  @AfterEach
  void close() throws SQLException {
    databases.close();
    server.close();
  }

  protected void callsTable() throws Exception {
    model(CALLS + ");");
    written(bench().create("create calls", List.of(), false));
  }

  protected void model(String sql) throws IOException {
    Files.writeString(db.resolve("schema/call/calls.sql"), sql);
  }

  protected static List<Path> written(Creation creation) {
    assertThat(creation).isInstanceOf(Creation.Written.class);
    return ((Creation.Written) creation).files();
  }

  protected static String down(Path up) throws IOException {
    return Files.readString(Path.of(up.toString().replace("/up/", "/down/")));
  }

  protected Revisions revisions() {
    return Revisions.in(db.resolve("migrations"));
  }

  protected Runner runner() {
    return new Runner(server.dataSource(), revisions(), Duration.ofSeconds(5), line -> {});
  }

  protected RevisionAuthoring bench() {
    return bench(null);
  }

  protected RevisionAuthoring bench(@Nullable String hook) {
    return new RevisionAuthoring(sources(hook), databases, line -> {});
  }

  protected SourceFolder sources(@Nullable String hook) {
    return new SourceFolder(
        db, new PostWriteHook(hook), InstantSource.fixed(Instant.parse("2026-11-21T12:00:30Z")));
  }
}
