package io.blotter.persistence.shared;

import static io.blotter.application.shared.DataSlice.ACCOUNTS;
import static io.blotter.application.shared.DataSlice.ANYTHING;
import static io.blotter.application.shared.DataSlice.CATALOGUE;
import static io.blotter.application.shared.DataSlice.REQUESTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.shared.DataSlice;
import io.blotter.application.shared.port.DataSnapshots;
import io.blotter.migrations.testing.SeededDatabase;
import io.blotter.persistence.Persistence;
import io.blotter.toolchain.testing.TestDatabase;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes which slice of the data another one. */
class MyBatisDataSnapshotsTest {
  @AutoClose private static final TestDatabase database = SeededDatabase.create();
  private static final Persistence persistence = Persistence.over(database.dataSource());
  private static final DataSnapshots snapshots = persistence.shared().dataSnapshots();

  @BeforeAll
  static void fill() {
    database.execute(
        """
        insert into users (id, email) values (1, 'a@example.org'), (2, 'b@example.org');
        insert into agencies (id, name, jurisdiction_type, agency_type)
        values (1, 'Police', 'local', 'law enforcement'), (2, 'Sheriff', 'county', 'law enforcement');
        insert into data_sources (id, name, source_url) values (1, 'Arrests', 'a.example'), (2, 'Stops', 'b.example');
        insert into link_agencies__data_sources (agency_id, data_source_id) values (1, 1);
        insert into data_requests (id, title) values (1, 'More');
        insert into link_data_requests__data_sources (request_id, data_source_id) values (1, 2);
        """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into agencies (id, name, jurisdiction_type, agency_type) values (3, 'New', 'local',"
            + " 'law enforcement')",
        "update data_sources set name = 'Other' where id = 1",
        "delete from link_agencies__data_sources",
        "delete from agencies where id = 2",
        "truncate meta_urls cascade",
        "update record_types set description = 'What it says.'",
        "insert into us_states (state_iso, state_name) values ('XX', 'Nowhere')",
        "merge into agencies using (values (1)) as given (id) on agencies.id = given.id when"
            + " matched then update set name = 'Merged'",
        "with old as (delete from data_sources_archive_info returning 1) select count(*) from old",
        "call refresh_typeahead_agencies()"
      })
  void theCatalogueIsChangedBy(String sql) {
    assertThat(changedBy(sql)).isEqualTo(EnumSet.of(CATALOGUE, ANYTHING));
  }

  @Test
  void whatIsDeletedWithSomethingElseIsAChange() {
    assertThat(changedBy("delete from data_sources where id = 2"))
        .isEqualTo(EnumSet.of(CATALOGUE, REQUESTS, ANYTHING));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into users (id, email) values (3, 'c@example.org')",
        "insert into user_sessions (id, user_id, refresh_id, expires_at) values (gen_random_uuid(),"
            + " 1, gen_random_uuid(), now())",
        "update api_keys set last_used_at = now()",
        "delete from link_users__permissions",
      })
  void accountsAreChangedBy(String sql) {
    assertThat(changedBy(sql)).isEqualTo(EnumSet.of(ACCOUNTS, ANYTHING));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into recent_searches (user_id, location_id) values (1, 1)",
        "insert into job_runs (job, started_at, millis, rows) values ('j', now(), 1, 1)",
        "insert into sign_in_throttles (subject, failures, blocked_until, updated_at) values ('s',"
            + " 1, now(), now())",
        "insert into table_count_log (table_name, count) values ('agencies', 1)",
        "insert into rate_buckets (id) values ('b')",
        "create table elsewhere as select 1",
        "call refresh_materialized_view('typeahead_locations')"
      })
  void noSliceIsChangedBy(String sql) {
    assertThat(changedBy(sql)).isEqualTo(EnumSet.of(ANYTHING));
  }

  @Test
  void noSliceIsChangedInAnotherDatabase() {
    try (var other = database.copy()) {
      var before = snapshots.current();
      other.execute("update agencies set name = 'Elsewhere'");
      var after = snapshots.current();
      assertThat(after.get(CATALOGUE)).isEqualTo(before.get(CATALOGUE));
      assertThat(Persistence.over(other.dataSource()).shared().dataSnapshots().current())
          .doesNotContainEntry(CATALOGUE, after.get(CATALOGUE));
    }
  }

  private static Set<DataSlice> changedBy(String sql) {
    var before = snapshots.current();
    database.execute(sql);
    var after = snapshots.current();
    var changed = EnumSet.noneOf(DataSlice.class);
    Arrays.stream(DataSlice.values())
        .filter(slice -> !Objects.equals(after.get(slice), before.get(slice)))
        .forEach(changed::add);
    return changed;
  }
}
