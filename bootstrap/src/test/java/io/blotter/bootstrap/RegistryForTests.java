package io.blotter.bootstrap;

import io.blotter.application.shared.DataVersion;
import io.blotter.bootstrap.testing.RowsForTests;
import io.blotter.domain.account.Email;
import io.blotter.domain.shared.Secret;
import io.blotter.external.github.GitHubApp;
import io.blotter.external.github.GitHubProject;
import io.blotter.external.mail.Sender;
import io.blotter.external.token.SigningKey;
import io.blotter.migrations.testing.SeededDatabase;
import io.blotter.toolchain.environment.Environment;
import io.blotter.toolchain.gate.BackupGate;
import io.blotter.toolchain.gate.MigrationPolicy;
import io.blotter.toolchain.gate.Promotions;
import io.blotter.toolchain.testing.TestDatabase;
import io.blotter.web.Proxies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A whole registry on a port of its own: real server and database, a few agencies and sources. */
public final class RegistryForTests implements AutoCloseable {
  public static final String KEY = "0123456789abcdef0123456789abcdef";
  public static final String SECRET = "a secret of the tests, and of nothing else";

  private static final JobSettings HOURLY = new JobSettings(Duration.ofHours(1), 5, null, null);
  private static final UsageSettings UNLIMITED =
      new UsageSettings(Map.of(), false, Proxies.parse(""), 2_000);

  private static final String DATA =
      """
      insert into users (id, email, api_key, created_at, updated_at)
      values (1, 'reader@example.org', encode(sha256('0123456789abcdef0123456789abcdef'), 'hex'), '2026-11-20T21:00Z', '2026-11-20T21:00Z');
      insert into api_keys (user_id, name, prefix, digest, created_at)
      values (1, 'weekly report', '01234567', encode(sha256('weekly'), 'hex'), '2026-11-20T21:00Z');
      alter table users alter column id restart with 100; alter table agencies alter column id restart with 100;
      alter table meta_urls alter column id restart with 100;
      alter table data_sources alter column id restart with 100;
      insert into link_users__permissions (user_id, permission_id) select 1, id from permissions;
      insert into agencies (id, name, jurisdiction_type, agency_type, created_at)
      values (1, 'Pittsburgh Bureau of Police', 'local', 'law enforcement', '2026-01-15 12:00:00Z'),
             (2, 'Allegheny County Sheriff''s Office', 'county', 'law enforcement', '2026-01-15 12:00:00Z'),
             (3, 'Federal Bureau of Investigation', 'federal', 'law enforcement', '2026-01-15 12:00:00Z'),
             (4, 'Kaka‘ako Harbor Police', 'port', 'law enforcement', '2026-01-15 12:00:00Z');
      insert into link_agencies__locations (agency_id, location_id)
      select 1, id from locations_expanded where locality_name = 'Pittsburgh' and state_iso = 'PA'
      union all
      select 2, id from locations_expanded where county_fips = '42003' and type = 'County'
      union all
      select 3, id from locations where type = 'National';
      insert into meta_urls (id, url) values (1, 'https://pittsburghpa.gov/police');
      insert into link_agencies__meta_urls (agency_id, meta_url_id) values (1, 1);
      insert into data_sources (id, name, description, source_url, record_type_id, record_formats, access_types, coverage_start, agency_supplied, created_at, updated_at)
      values (1, 'Pittsburgh arrests', '=1+1', 'https://www.pgh.example/arrests/', 2, '{CSV,PDF}', '{API,Webpage}', '2020-01-01', true, '2026-01-15 12:00:00Z', '2026-01-15 12:00:00Z'),
             (2, 'Allegheny stops', null, 'http://allegheny.example/stops', 12, '{}', '{}', null, null, '2026-01-16 12:00:00Z', '2026-01-16 12:00:00Z'),
             (3, 'FBI statistics', 'National figures', 'https://fbi.example/stats', 27, '{}', '{}', null, false, '2026-01-17 12:00:00Z', '2026-01-17 12:00:00Z'),
             (4, 'Broken one', null, 'https://gone.example', 12, '{}', '{}', null, null, '2026-01-18 12:00:00Z', '2026-01-18 12:00:00Z');
      update data_sources set url_status = 'broken' where id = 4;
      update change_log set created_at = '2026-01-18 12:00:00Z';
      insert into link_agencies__data_sources (agency_id, data_source_id) values (1, 1), (2, 2), (3, 3), (1, 4);
      insert into data_requests (id, title, internal_notes, creator_user_id, date_created, date_status_last_changed)
      values (1, 'More arrests', 'only for us', 1, '2026-01-20 12:00:00Z', '2026-01-20 12:00:00Z');
      insert into link_data_requests__data_sources (request_id, data_source_id) values (1, 1);
      insert into link_data_requests__locations (data_request_id, location_id) values (1, 2);
      alter table data_requests alter column id restart with 100; alter table link_user_followed_location alter column id restart with 100;
      insert into link_user_followed_location (id, user_id, location_id, created_at)
      select 1, 1, id, '2026-01-20 12:00:00Z' from locations where type = 'National';
      insert into link_follow_record_types (follow_id, record_type_id)
      select 1, id from record_types where name in ('Stops', 'Arrest Records') or category_id = 5;
      call refresh_typeahead_agencies();
      refresh materialized view typeahead_words;
      call refresh_data_source_words();
      call refresh_map_record_types();
      refresh materialized view catalogue_counts;
      """;

  private final TestDatabase database;
  private final Server server;
  private final HttpClient client = HttpClient.newHttpClient();

  private RegistryForTests(TestDatabase database, Server server) {
    this.database = database;
    this.server = server;
  }

  /**
   * Copies letters that are queued from now on to the table {@code posted}: once sent, they are
   * empty.
   */
  public void copyLetters() {
    database.execute(
        """
        create table posted as select * from mail_queue with no data;
        create function copy_letter() returns trigger language plpgsql as
          $$begin insert into posted select new.*; return new; end$$;
        create trigger copy_letter after insert on mail_queue for each row execute function copy_letter();
        """);
  }

  public static RegistryForTests start() {
    return start(null, null);
  }

  /** On a database that somebody else had in hand before. */
  public static RegistryForTests start(Consumer<TestDatabase> somebody) {
    return start(somebody, null, null);
  }

  public static RegistryForTests start(
      @Nullable GitHubApp github, @Nullable GitHubProject project) {
    return start(database -> {}, github, project);
  }

  public static RegistryForTests start(
      Consumer<TestDatabase> somebody,
      @Nullable GitHubApp github,
      @Nullable GitHubProject project) {
    var database = filled();
    somebody.accept(database);
    return new RegistryForTests(
        database, Server.start(settings(database, HOURLY, UNLIMITED, github, project)));
  }

  /** On a database that is filled already; closing this drops it. */
  public static RegistryForTests over(TestDatabase database, Settings settings) {
    return new RegistryForTests(database, Server.start(settings));
  }

  /** A registry's data without a server. */
  public static TestDatabase filled() {
    var database = SeededDatabase.create();
    database.execute(DATA);
    RowsForTests.addTo(database);
    return database;
  }

  /** Without limits, as most tests call one server often. */
  public static Settings settings(TestDatabase database) {
    return settings(database, UNLIMITED);
  }

  public static Settings settings(TestDatabase database, JobSettings jobs) {
    return settings(database, jobs, UNLIMITED, null, null);
  }

  public static Settings settings(TestDatabase database, UsageSettings usage) {
    return settings(database, HOURLY, usage, null, null);
  }

  private static Settings settings(
      TestDatabase database,
      JobSettings jobs,
      UsageSettings usage,
      @Nullable GitHubApp github,
      @Nullable GitHubProject project) {
    return new Settings(
        Environment.TEST,
        "127.0.0.1",
        0,
        DataFolder.at(Path.of("target/data").toAbsolutePath()),
        new DatabaseUrl(database.jdbcUrl(), database.user(), new Secret(database.password())),
        null,
        null,
        8,
        Duration.ofSeconds(8),
        Set.of("https://pdap.io"),
        new MigrationSettings(
            MigrationPolicy.ALWAYS,
            new BackupGate(null, Duration.ofDays(1), InstantSource.system()),
            new Promotions(null, InstantSource.system())),
        jobs,
        usage,
        new MailSettings(
            null,
            new Sender("Blotter <mail@example.org>"),
            List.of(new Email("operations@example.org")),
            new Email("contact@example.org"),
            URI.create("https://pdap.io"),
            URI.create("https://api.pdap.io")),
        new CallSettings(new Secret(SECRET + " of Twilio"), new Secret(SECRET + " of Vapi")),
        github,
        project,
        new LogSettings(true, Map.of()),
        new SigningSecrets(
            new SigningKey(new Secret(SECRET)),
            new SigningKey(new Secret(SECRET + " for resets")),
            new SigningKey(new Secret(SECRET + " for letters"))));
  }

  public TestDatabase database() {
    return database;
  }

  public URI uri(String target) {
    return URI.create("http://127.0.0.1:" + server.port() + target);
  }

  /** Asks with the key of the test user, and whatever else {@code headers} name and value. */
  public HttpResponse<String> get(String target, String... headers) {
    return send(
        HttpRequest.newBuilder(uri(target)).header("Authorization", "Basic " + KEY), headers);
  }

  public HttpResponse<String> anonymously(String target, String... headers) {
    return send(HttpRequest.newBuilder(uri(target)), headers);
  }

  public HttpResponse<String> post(String target, String token, String body) {
    return send(
        HttpRequest.newBuilder(uri(target))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  @Override
  public void close() {
    server.close();
    database.close();
  }

  /** Asks once the server sees what was written to the database past it. */
  private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
    try {
      Thread.sleep(Duration.ofMillis(DataVersion.LAG_MILLIS).minus(database.sinceExecuted()));
      for (var i = 0; i < headers.length; i += 2) {
        request.header(headers[i], headers[i + 1]);
      }
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
