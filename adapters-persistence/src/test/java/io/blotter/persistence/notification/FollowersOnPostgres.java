package io.blotter.persistence.notification;

import io.blotter.application.testing.notification.FollowedPlace;
import io.blotter.application.testing.notification.FollowersWorld;
import io.blotter.domain.account.UserId;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.location.LocationId;
import io.blotter.domain.taxonomy.RecordType;
import io.blotter.persistence.testing.PersistenceForTests;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Followers and what they follow, written past every adapter. */
record FollowersOnPostgres(PersistenceForTests postgres) implements FollowersWorld {
  @Override
  public UserId follow(String name, FollowedPlace place, RecordType... types) {
    var user = postgres.user(name);
    var follow =
        id(
            "insert into link_user_followed_location (user_id, location_id) values (%d, (%s)) returning id"
                .formatted(user.value(), idOf(place)));
    var labels =
        Stream.of(types)
            .map(type -> "'" + type.label() + "'")
            .collect(Collectors.joining(", ", "(", ")"));
    if (types.length > 0) {
      execute(
          "insert into link_follow_record_types (follow_id, record_type_id) select %d, id from record_types where name::text in %s"
              .formatted(follow, labels));
    }
    return user;
  }

  @Override
  public void shut(UserId user) {
    execute("update users set disabled_at = now() where id = %d".formatted(user.value()));
  }

  @Override
  public DataRequestId request(String title, FollowedPlace... places) {
    var request =
        id("insert into data_requests (title) values ('%s') returning id".formatted(title));
    for (var place : places) {
      execute(
          "insert into link_data_requests__locations (data_request_id, location_id) values (%d, (%s))"
              .formatted(request, idOf(place)));
    }
    return new DataRequestId(request);
  }

  @Override
  public DataSourceId source(String name, RecordType type, FollowedPlace... places) {
    var agency =
        id(
            "insert into agencies (name, jurisdiction_type, agency_type) values ('%s', 'local', 'court') returning id"
                .formatted(name));
    for (var place : places) {
      execute(
          "insert into link_agencies__locations (agency_id, location_id) values (%d, (%s))"
              .formatted(agency, idOf(place)));
    }
    var source =
        id(
            """
            insert into data_sources (name, source_url, record_type_id)
            values ('%s', 'https://%d.example', (select id from record_types where name::text = '%s'))
            returning id
            """
                .formatted(name, agency, type.label()));
    execute(
        "insert into link_agencies__data_sources (data_source_id, agency_id) values (%d, %d)"
            .formatted(source, agency));
    return new DataSourceId(source);
  }

  @Override
  public LocationId id(FollowedPlace place) {
    return new LocationId(id(idOf(place)));
  }

  @Override
  public void whileHeld(UserId user, Runnable work) {
    try (var other = postgres.database().dataSource().getConnection()) {
      other.setAutoCommit(false);
      other.createStatement().execute("update users set role = 'held' where id = " + user.value());
      work.run();
      other.rollback();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String idOf(FollowedPlace place) {
    return place == FollowedPlace.US
        ? "select id from locations_expanded where type = 'National'"
        : "select id from locations_expanded where full_display_name = '" + place.fullName() + "'";
  }

  private long id(String sql) {
    return (Long) postgres.database().value(sql).orElseThrow();
  }

  private void execute(String sql) {
    postgres.database().execute(sql);
  }
}
