package io.blotter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.job.PurgeOldRowsService;
import io.blotter.migrations.testing.SeededDatabase;
import io.blotter.persistence.Persistence;
import io.blotter.toolchain.testing.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What only grows is trimmed, but for the history. */
class PurgeOldRowsTest {
  @AutoClose private final TestDatabase database = SeededDatabase.create();

  @Test
  void removesWhatIsTooOldAndNothingElse() {
    database.execute(
        """
        insert into table_count_log (table_name, count, created_at)
        select 'agencies', 1, now() - interval '91 days' from generate_series(1, 12000);
        insert into table_count_log (table_name, count, created_at)
        values ('agencies', 2, now() - interval '89 days');
        insert into notification_log (user_count, created_at)
        values (1, now() - interval '500 days'), (2, now() - interval '400 days');
        insert into data_sources (id, name, source_url)
        values (1, 'old', 'https://old.example'), (2, 'new', 'https://new.example');
        insert into data_source_pending_event_notification (id, data_source_id, event_type, created_at)
        values (1, 1, 'Data Source Approved', now() - interval '366 days'),
               (2, 2, 'Data Source Approved', now() - interval '364 days');
        insert into users (id, email) values (1, 'a@example.org');
        insert into data_source_user_notification_queue (event_id, user_id) values (1, 1), (2, 1);
        insert into change_log (operation_type, table_name, affected_id, old_data, created_at)
        values ('DELETE', 'agencies', 1, '{}', now() - interval '20 years');
        """);
    var persistence = Persistence.over(database.dataSource());
    var purge = new PurgeOldRowsService(persistence.oldRows(), persistence.clock());
    assertThat(purge.purge()).isEqualTo(12_002);
    assertThat(purge.purge()).isZero();
    assertThat(count("table_count_log")).isEqualTo(1L);
    assertThat(count("notification_log")).isEqualTo(1L);
    assertThat(count("data_source_user_notification_queue")).isEqualTo(1L);
    assertThat(count("change_log")).isEqualTo(1L);
  }

  private Object count(String table) {
    return database.value("select count(*) from " + table).orElseThrow();
  }
}
