package io.blotter.bootstrap.datasource;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.AccountsForTests;
import io.blotter.bootstrap.testing.Proves;
import io.blotter.bootstrap.testing.TokensForTests;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/**
 * One person follows a county, another adds sources and requests there and elsewhere, an admin
 * moves the requests on: the follower hears of exactly what was asked for, once.
 */
@Proves({
  "POST /api/v2/search/follow",
  "POST /api/v2/data-sources",
  "POST /api/v2/data-requests",
  "PUT /api/v2/data-requests/{id}",
  "POST /api/v2/notifications",
  "GET /api/v2/notifications/preview"
})
class ContributionsStoryTest {
  private static final String PASSWORD = "correct horse battery";
  private static final String ADMIN =
      "Bearer " + TokensForTests.access("\"write_data\",\"send_notifications\"");

  @AutoClose private static final RegistryForTests registry = RegistryForTests.start();
  @AutoClose private static final AccountsForTests accounts = AccountsForTests.of(registry);

  @Test
  void tellsAFollowerOnceOfWhatIsNewInACounty() {
    registry.database().execute("delete from link_user_followed_location");
    var anna = "Bearer " + accounts.join("anna@example.org", PASSWORD).access();
    var ben = "Bearer " + accounts.join("ben@example.org", PASSWORD).access();
    var county = place("type = 'County' and county_fips = '42003'");
    var inside = place("locality_name = 'Pittsburgh' and state_iso = 'PA'");
    var outside = place("type = 'County' and county_fips = '42101'");

    done(
        anna,
        "POST",
        "/api/v2/search/follow?location_id=" + county + "&record_types=Stops,Arrest%20Records",
        null,
        "Location followed.");
    addSource(ben, "County stops", "https://new.example/stops", 2, "Stops");
    addSource(ben, "County courts", "https://new.example/courts", 2, "Court Cases");
    addSource(ben, "Harbor stops", "https://new.example/harbor", 4, "Stops");
    var wanted = ask(ben, "Pittsburgh <complaints>", inside);
    var elsewhere = ask(ben, "Philadelphia complaints", outside);
    move(wanted, "Ready to start");
    move(wanted, "Ready to start");
    move(elsewhere, "Ready to start");

    var preview = accounts.get("/api/v2/notifications/preview", ADMIN).body();
    assertThat(preview.path("counts").path("total_events").asInt()).isEqualTo(2);
    assertThat(preview.path("batches")).hasSize(1);
    assertThat(send()).isEqualTo(1);
    assertThat(accounts.nextLetter())
        .startsWith("anna@example.org ")
        .contains("County stops", "Pittsburgh <complaints>")
        .contains("https://pdap.io/data-request/" + wanted)
        .doesNotContain("County courts", "Harbor", "Philadelphia");
    assertThat(send()).isZero();
    assertThat(accounts.hasNoLetter()).isTrue();

    move(wanted, "Active");
    move(wanted, "Ready to start");
    move(wanted, "Complete");
    assertThat(send()).isEqualTo(1);
    assertThat(accounts.nextLetter())
        .contains("Pittsburgh <complaints>")
        .doesNotContain("County stops");
    assertThat(
            accounts.value(
                "select string_agg(user_count::text, ' ' order by id) from notification_log"))
        .isEqualTo("1 0 1");
    assertThat(
            accounts.value(
                "select count(*) from change_log where table_name = 'data_requests' and user_id = 1 and new_data ? 'request_status'"))
        .isEqualTo("5");
  }

  private static void addSource(String who, String name, String url, int agency, String type) {
    done(
        who,
        "POST",
        "/api/v2/data-sources",
        """
        {"entry_data": {"name": "%s", "source_url": "%s", "record_type_name": "%s"}, "linked_agency_ids": [%d]}
        """
            .formatted(name, url, type, agency),
        "Successfully created data source");
  }

  private static long ask(String who, String title, String place) {
    var reply =
        accounts.post(
            "/api/v2/data-requests",
            who,
            """
            {"request_info": {"title": "%s", "submission_notes": "", "request_urgency": "urgent", "coverage_range": "2020 - 2021"}, "location_ids": [%s]}
            """
                .formatted(title, place));
    assertThat(reply.message()).isEqualTo("Data request created.");
    assertThat(accounts.nextLetter()).startsWith("operations@example.org ");
    return Long.parseLong(reply.body().path("id").asString());
  }

  private static void move(long request, String status) {
    done(
        ADMIN,
        "PUT",
        "/api/v2/data-requests/" + request,
        "{\"entry_data\": {\"request_status\": \"" + status + "\"}}",
        "Data requests updated.");
  }

  private static int send() {
    var reply = accounts.post("/api/v2/notifications", ADMIN, null);
    assertThat(reply.message()).isEqualTo("Notifications sent successfully.");
    return reply.body().path("count").asInt();
  }

  private static void done(
      String who, String method, String path, @Nullable String body, String message) {
    var reply = accounts.send(method, path, who, body);
    assertThat(reply.message()).isEqualTo(message);
    assertThat(reply.status()).isEqualTo(200);
  }

  private static String place(String condition) {
    return accounts.value("select id from locations_expanded where " + condition);
  }
}
