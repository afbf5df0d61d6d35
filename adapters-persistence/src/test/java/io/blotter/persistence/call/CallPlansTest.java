package io.blotter.persistence.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.call.CallFilter;
import io.blotter.application.call.port.CallStore;
import io.blotter.application.shared.Cursor;
import io.blotter.domain.account.UserId;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.call.CallProvider;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.project.ProjectId;
import io.blotter.migrations.testing.SeededDatabase;
import io.blotter.persistence.testing.PlansForTests;
import io.blotter.toolchain.testing.TestDatabase;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is asked of a long log of calls is found by its indexes. */
class CallPlansTest {
  private static final UserId USER = new UserId(7);
  private static final Cursor CURSOR = new Cursor(Instant.parse("2026-01-05T00:00:00Z"), 1);

  @AutoClose private static final TestDatabase database = SeededDatabase.create();

  @BeforeAll
  static void fill() {
    database.execute(
        """
        insert into users (id, email) select n, 'user' || n || '@example.org' from generate_series(1, 50) n;
        insert into projects (id, name, owner_user_id) select n, 'Stops', n from generate_series(1, 50) n;
        insert into agencies (id, name, jurisdiction_type, agency_type)
        select n, 'Police ' || n, 'local', 'law enforcement' from generate_series(1, 50) n;
        insert into data_requests (id, title) select n, 'Stops' from generate_series(1, 50) n;
        insert into calls (user_id, project_id, agency_id, data_request_id, call_id, provider, status, phone_number, is_active, started_at, provider_data, transcript)
        select whose.id, whose.id, case when n % 3 = 0 then 1 + n % 50 end, case when n % 3 = 0 then 1 + n % 50 end,
          'call' || n, 'twilio', (case when n <= 50 then 'queued' else 'ended' end)::call_status, '911', n <= 50,
          '2026-01-01Z'::timestamptz + n * interval '1 minute',
          case when n % 10 = 0 then jsonb_build_object('customer_call_sid', 'leg' || n) end,
          to_jsonb('records office ' || case when n % 997 = 0 then 'redaction' else '' end)
        from generate_series(1, 10000) n, lateral (select case when n > 50 and n % 5 = 0 then 7 else 1 + n % 50 end as id) whose;
        analyze calls;
        """);
  }

  private static String plan(Consumer<CallStore> work) {
    var plan =
        PlansForTests.of(database.dataSource(), persistence -> work.accept(persistence.call()));
    assertThat(plan).contains("calls").doesNotContain("Seq Scan");
    return plan;
  }

  private static String listed(CallFilter filter) {
    return plan(calls -> calls.history().list(filter, null, CURSOR, 100));
  }

  @Test
  void theCallThatGoesOn() {
    assertThat(plan(calls -> calls.history().active(USER)))
        .contains("Index Scan using calls_user_id_active_key");
    assertThat(plan(calls -> calls.calls().active(USER)))
        .contains("Index Scan using calls_user_id_active_key");
  }

  @Test
  void historiesPageByPage() {
    assertThat(listed(CallFilter.ALL)).contains("Index Scan Backward using ix_calls_started_at");
    assertThat(plan(calls -> calls.history().list(CallFilter.ALL, USER, CURSOR, 100)))
        .containsPattern("Index Scan Backward using (idx_user_started|ix_calls_started_at)");
    assertThat(listed(new CallFilter(new ProjectId(7), null, null, null, null)))
        .containsPattern("Index Scan Backward using (idx_project_started|ix_calls_started_at)");
    assertThat(listed(new CallFilter(null, new DataRequestId(7), null, null, null)))
        .contains("calls_data_request_id_idx");
    assertThat(listed(new CallFilter(null, null, new AgencyId(7), null, null)))
        .contains("calls_agency_id_idx");
  }

  @Test
  void wordsOfTranscripts() {
    assertThat(listed(new CallFilter(null, null, null, null, "redaction")))
        .contains("Bitmap Index Scan on calls_transcript_words_idx");
  }

  @Test
  void callsByWhatTheirProvidersTell() {
    assertThat(plan(calls -> calls.calls().lock(CallProvider.TWILIO, "leg10")))
        .contains("Index Scan using ix_calls_call_id", "calls_customer_call_sid_idx");
  }
}
