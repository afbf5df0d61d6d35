package io.blotter.bootstrap.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.FollowersForTests;
import io.blotter.domain.datarequest.RequestStatus;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Who hears of what. */
class FanOutTest {
  private static final String TOLD_OF_REQUESTS =
      """
      select string_agg(line, E'\\n' order by line)
      from (
        select split_part(email, '@', 1) || ': ' || string_agg(title, ', ' order by data_requests.id) as line
        from data_request_user_notification_queue queue
        join data_request_pending_event_notification event on event.id = queue.event_id
        join data_requests on data_requests.id = event.data_request_id
        join users on users.id = queue.user_id
        where queue.sent_at is not null
        group by email) told
      """;

  private static final String TOLD_OF_SOURCES =
      """
      select string_agg(line, E'\\n' order by line)
      from (
        select split_part(email, '@', 1) || ': ' || string_agg(data_sources.name, ', ' order by data_sources.id) as line
        from data_source_user_notification_queue queue
        join data_source_pending_event_notification event on event.id = queue.event_id
        join data_sources on data_sources.id = event.data_source_id
        join users on users.id = queue.user_id
        where queue.sent_at is not null
        group by email) told
      """;

  @AutoClose private final FollowersForTests world = FollowersForTests.start();

  @Test
  void requestsAreForWhoeverFollowsTheirPlacesOrPlacesAround() {
    everybodyFollows("Stops");
    for (var place : new String[] {"US", "PA", "42003", "Pittsburgh"}) {
      world.reached(world.request("in " + place, place), RequestStatus.READY_TO_START);
    }
    world.reached(world.request("nowhere"), RequestStatus.COMPLETE);

    assertThat(world.another().send()).isEqualTo(4);
    assertThat(told(TOLD_OF_REQUESTS))
        .isEqualTo(
            """
            country: in US, in PA, in 42003, in Pittsburgh
            county: in 42003, in Pittsburgh
            locality: in Pittsburgh
            state: in PA, in 42003, in Pittsburgh\
            """);
  }

  @Test
  void sourcesAreForWhoeverFollowsTheirRecordTypeThereOrAround() {
    everybodyFollows("Stops");
    for (var place : new String[] {"US", "PA", "42003", "Pittsburgh"}) {
      world.visible(
          world.source("stops in " + place, "Stops", place),
          world.source("surveys in " + place, "Surveys", place),
          world.source("anything in " + place, "", place));
    }
    world.visible(world.source("stops of nobody", "Stops"));

    assertThat(world.another().send()).isEqualTo(4);
    assertThat(told(TOLD_OF_SOURCES))
        .isEqualTo(
            """
            country: stops in US, stops in PA, stops in 42003, stops in Pittsburgh
            county: stops in 42003, stops in Pittsburgh
            locality: stops in Pittsburgh
            state: stops in PA, stops in 42003, stops in Pittsburgh\
            """);
  }

  @Test
  void theRecordTypeIsThatOfTheFollowWhosePlaceMatches() {
    world.follow("ann", "42003", "Stops");
    world.follow("ann", "OH", "Surveys");
    world.follow("bob", "42003");
    world.visible(
        world.source("surveys in Pittsburgh", "Surveys", "Pittsburgh"),
        world.source("surveys in Ohio", "Surveys", "OH"),
        world.source("stops in both", "Stops", "OH", "Pittsburgh"));

    assertThat(world.another().send()).isEqualTo(1);
    assertThat(told(TOLD_OF_SOURCES)).isEqualTo("ann: surveys in Ohio, stops in both");
  }

  @Test
  void severalFollowsAndPlacesMakeOneEntry() {
    for (var place : new String[] {"US", "PA", "42003", "Pittsburgh"}) {
      world.follow("ann", place, "Stops", "Surveys");
    }
    world.reached(
        world.request("everywhere", "Pittsburgh", "42003", "PA", "US"), RequestStatus.COMPLETE);
    world.visible(world.source("stops", "Stops", "Pittsburgh", "42003", "PA"));

    assertThat(world.another().send()).isEqualTo(1);
    assertThat(told(TOLD_OF_REQUESTS)).isEqualTo("ann: everywhere");
    assertThat(told(TOLD_OF_SOURCES)).isEqualTo("ann: stops");
  }

  @Test
  void shutAccountsAndThoseWithoutAnAddressHearNothing() {
    world.follow("ann", "PA");
    world.follow("shut", "PA");
    world.follow("none", "PA");
    world
        .database()
        .execute(
            """
            update users set disabled_at = now() where email = 'shut@example.org';
            update users set email = 'no address' where email = 'none@example.org';
            """);
    world.reached(world.request("stops", "PA"), RequestStatus.COMPLETE);

    assertThat(world.another().preview().text()).doesNotContain("shut@").contains("ann@");
    assertThat(world.another().send()).isEqualTo(1);
    assertThat(told(TOLD_OF_REQUESTS)).isEqualTo("ann: stops");
    world.database().execute("update users set disabled_at = null");
    assertThat(world.another().send()).as("once the account is open again").isEqualTo(1);
  }

  private void everybodyFollows(String type) {
    world.follow("country", "US", type);
    world.follow("state", "PA", type);
    world.follow("county", "42003", type);
    world.follow("locality", "Pittsburgh", type);
    world.follow("otherstate", "OH", type);
    world.follow("othercounty", "42101", type);
    world.follow("otherlocality", "Harrisburg", type);
  }

  private Object told(String query) {
    return world.database().value(query).orElse("");
  }
}
