package io.blotter.bootstrap.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.Proves;
import io.blotter.bootstrap.testing.TokensForTests;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mailings over HTTP. */
@Proves({"POST /api/v2/notifications", "GET /api/v2/notifications/preview"})
class NotificationEndpointsTest {
  private static final String SEND = "\"send_notifications\"";
  private static final String PATH = "/api/v2/notifications";

  @AutoClose private final RegistryForTests registry = RegistryForTests.start();

  @BeforeEach
  void follow() {
    registry
        .database()
        .execute(
            """
            insert into link_data_requests__locations (data_request_id, location_id)
            select 1, location_id from link_agencies__locations where agency_id = 1;
            insert into data_request_pending_event_notification (data_request_id, event_type)
            values (1, 'Request Complete');
            """);
  }

  @Test
  void aMailingSaysHowManyUsersItTold() {
    assertThat(preview())
        .isEqualTo(
            """
            {"counts": {"total_events": 1, "total_users": 1, "distinct_events": 1, \
            "distinct_data_request_events": 1, "distinct_data_source_events": 0}, \
            "batches": [{"user_id": 1, "user_email": "reader@example.org", "events": \
            [{"event_id": 1, "event_type": "Request Complete", "entity_id": 1, \
            "entity_type": "Data Request", "entity_name": "More arrests"}]}]}\
            """);
    assertThat(registry.post(PATH, TokensForTests.access(SEND), "").body())
        .isEqualTo("{\"message\":\"Notifications sent successfully.\",\"count\":1}\n");
    assertThat(registry.post(PATH, TokensForTests.access(SEND), "").body())
        .isEqualTo("{\"message\":\"Notifications sent successfully.\",\"count\":0}\n");
    assertThat(preview()).contains("\"total_events\": 0", "\"batches\": []");
  }

  @Test
  void whoeverMayNotSendSendsNothing() {
    var refused = registry.post(PATH, TokensForTests.access("\"write_data\""), "");
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body())
        .isEqualTo("{\"message\":\"You do not have permission to access this endpoint\"}\n");
    assertThat(registry.database().value("select count(*) from mail_queue")).hasValue(0L);
  }

  /** With a space after every separator, however the database writes them. */
  private String preview() {
    return registry
        .anonymously(PATH + "/preview", "Authorization", "Bearer " + TokensForTests.access(SEND))
        .body()
        .strip()
        .replaceAll(" ?([:,]) ?", "$1 ");
  }
}
