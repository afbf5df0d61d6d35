package io.blotter.bootstrap.pages.browser;

import io.blotter.migrations.SampleData;
import io.blotter.toolchain.testing.TestDatabase;
import java.sql.SQLException;

/** Enough agencies and sources to fill pages, all of them of the same day in each run. */
final class PageData {
  private static final String DAY = "'2026-01-15 12:00:00Z'";

  private PageData() {}

  static void addTo(TestDatabase database) {
    try {
      SampleData.load(database.dataSource());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    database.execute(
        """
        set session_replication_role = replica;
        update agencies set created_at = %1$s, updated_at = %1$s;
        update data_sources set created_at = %1$s, updated_at = %1$s;
        update data_requests set date_created = %1$s, date_status_last_changed = %1$s;
        update data_requests set request_status = 'Active' where id = 1;
        update change_log set created_at = %1$s;
        set session_replication_role = origin;
        """
            .formatted(DAY));
  }
}
