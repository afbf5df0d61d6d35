package io.blotter.bootstrap;

import io.blotter.application.mail.MailUseCases;
import io.blotter.application.mail.SendMail;
import io.blotter.application.notification.NotificationUseCases;
import io.blotter.application.notification.SendNotifications;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datarequest.RequestStatus;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.location.LocationId;
import io.blotter.external.mail.OutboxMailer;
import io.blotter.persistence.Persistence;
import io.blotter.toolchain.testing.TestDatabase;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Users who follow places, and what happens in them, on a real database. A place is {@code US}, the
 * letters of a state, the FIPS code of a county, or a locality of Pennsylvania.
 */
public record FollowersForTests(MailForTests mail) implements AutoCloseable {
  public static FollowersForTests start() {
    return new FollowersForTests(MailForTests.start());
  }

  public TestDatabase database() {
    return mail.database();
  }

  /** A run as another server would make it, with connections of its own. */
  public SendNotifications another() {
    return sending(Persistence.over(database().dataSource()), mail.letters());
  }

  /** A run that could write nothing if it wanted. */
  public SendNotifications onlyReading() {
    var database = database().dataSource();
    database.setOptions("-c default_transaction_read_only=on");
    return sending(Persistence.over(database), mail.letters());
  }

  public SendNotifications sending(SendMail letters) {
    return sending(mail.persistence(), letters);
  }

  private SendNotifications sending(Persistence persistence, SendMail letters) {
    return new NotificationUseCases(
            persistence.notification().pending(),
            letters,
            persistence.transactions(),
            InstantSource.system(),
            "https://pdap.io",
            news -> NotificationWiring.messageId(news, "example.org"),
            ending -> "https://api.pdap.io/" + number(ending.place()))
        .sendNotifications();
  }

  /** Makes a user of this name who follows the place, and these record types there. */
  public void follow(String name, String place, String... types) {
    database()
        .execute(
            """
            insert into users (email) values ('%1$s@example.org') on conflict do nothing;
            insert into link_user_followed_location (user_id, location_id)
            select users.id, (%2$s) from users where email = '%1$s@example.org';
            insert into link_follow_record_types (follow_id, record_type_id)
            select (select max(id) from link_user_followed_location), id
            from record_types where name::text = any(string_to_array('%3$s', ','));
            """
                .formatted(name, locationOf(place), String.join(",", types)));
  }

  /** Makes users {@code <name>1@…} to {@code <name>n@…} who follow the whole country. */
  public void crowd(String name, int count) {
    database()
        .execute(
            """
            with crowd as (
              insert into users (email)
              select '%s' || n || '@example.org' from generate_series(1, %d) n
              returning id)
            insert into link_user_followed_location (user_id, location_id)
            select id, (%s) from crowd
            """
                .formatted(name, count, locationOf("US")));
  }

  public DataRequestId request(String title, String... places) {
    var id =
        number("insert into data_requests (title) values ('%s') returning id".formatted(title));
    for (var place : places) {
      database()
          .execute(
              "insert into link_data_requests__locations (data_request_id, location_id) values (%d, (%s))"
                  .formatted(id, locationOf(place)));
    }
    return new DataRequestId(id);
  }

  /** A source of an agency in these places; an empty type for none. */
  public DataSourceId source(String name, String type, String... places) {
    var agency =
        number(
            "insert into agencies (name, jurisdiction_type, agency_type) values ('%s', 'local', 'court') returning id"
                .formatted(name));
    for (var place : places) {
      database()
          .execute(
              "insert into link_agencies__locations (agency_id, location_id) values (%d, (%s))"
                  .formatted(agency, locationOf(place)));
    }
    var id =
        number(
            """
            insert into data_sources (name, source_url, record_type_id)
            values ('%1$s', 'https://%2$d.example', (select id from record_types where name::text = '%3$s'))
            returning id
            """
                .formatted(name, agency, type));
    database()
        .execute(
            "insert into link_agencies__data_sources (data_source_id, agency_id) values (%d, %d)"
                .formatted(id, agency));
    return new DataSourceId(id);
  }

  public void reached(DataRequestId request, RequestStatus status) {
    mail.persistence()
        .transactions()
        .atomically(() -> {
          Wiring.noteEvents(mail.persistence()).requestReached(request, status);
          return request;
        });
  }

  public void visible(DataSourceId... sources) {
    Wiring.noteEvents(mail.persistence()).sourcesBecameVisible(List.of(sources));
  }

  /** Puts all letters that wait into a folder. */
  public void deliver(Path folder) {
    var mailer = new OutboxMailer(folder, MailForTests.FROM, mail.hour()::get, file -> {});
    new MailUseCases(mail.persistence().mail(), InstantSource.system())
        .deliverMail(mailer, new MailMeters(mail.metrics()), InstantSource.system())
        .deliverDue();
  }

  /** The place's id. */
  public long place(String place) {
    return number(locationOf(place));
  }

  private static String number(@Nullable LocationId place) {
    return place == null ? "null" : Long.toString(place.value());
  }

  private long number(String sql) {
    return (Long) database().value(sql).orElseThrow();
  }

  private static String locationOf(String place) {
    return "select id from locations_expanded where "
        + switch (place.length()) {
          case 2 ->
              place.equals("US")
                  ? "type = 'National'"
                  : "type = 'State' and state_iso = '" + place + "'";
          case 5 -> "type = 'County' and county_fips = '" + place + "'";
          default ->
              "type = 'Locality' and state_iso = 'PA' and locality_name = '" + place + "' limit 1";
        };
  }

  @Override
  public void close() {
    mail.close();
  }
}
