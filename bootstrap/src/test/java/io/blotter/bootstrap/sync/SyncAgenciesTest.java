package io.blotter.bootstrap.sync;

import static io.blotter.bootstrap.testing.SyncForTests.agency;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.Proves;
import io.blotter.bootstrap.testing.SyncForTests;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Agencies that the source manager adds, changes and deletes. */
@Proves({"POST /api/v3/sync/agencies/add", "POST /api/v3/sync/agencies/update"})
class SyncAgenciesTest {
  @AutoClose private static final SyncForTests sync = SyncForTests.start();

  @Test
  void addsEachWithItsPlacesInTheirOrder() {
    var ids =
        sync.add(
            "agencies",
            List.of(
                agency("Twin", "[9,4,9]", ",\"defunct_year\":1999"),
                agency("Twin", "[4]", ",\"no_web_presence\":true,\"defunct_year\":null")));
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(row(ids.getFirst())).isEqualTo("(Twin,local,court,f,1999)|9,4");
    assertThat(row(ids.getLast())).isEqualTo("(Twin,local,court,t,)|4");
  }

  @Test
  void writesWhatWasMentionedAndTouchesOnlyPlacesThatDiffer() {
    var id =
        sync.add(
                "agencies",
                List.of(
                    agency("Before", "[9,4]", ",\"no_web_presence\":true,\"defunct_year\":1999")))
            .getFirst();
    sync.update("agencies", id, agency("After", "[5,4]", ",\"defunct_year\":null"));
    assertThat(row(id)).isEqualTo("(After,local,court,t,)|4,5");
    assertThat(
            sync.value(
                "select string_agg(table_name || ' ' || operation_type || ' ' || old_data::text, ';' order by id) from change_log where affected_id = %d and table_name = 'agencies' or old_data ->> 'agency_id' = '%d'"
                    .formatted(id, id)))
        .isEqualTo(
            "agencies UPDATE {\"name\": \"Before\", \"defunct_year\": \"1999\"};link_agencies__locations DELETE {\"agency_id\": %d, \"location_id\": 9}"
                .formatted(id));
    var before = sync.state();
    sync.update("agencies", id, agency("After", "[4,5]", ""));
    assertThat(sync.state()).isEqualTo(before);
  }

  private static String row(long id) {
    return sync.value(
        "select row(name, jurisdiction_type, agency_type, no_web_presence, defunct_year)::text || '|' || (select string_agg(location_id::text, ',' order by id) from link_agencies__locations where agency_id = agencies.id) from agencies where id = "
            + id);
  }
}
