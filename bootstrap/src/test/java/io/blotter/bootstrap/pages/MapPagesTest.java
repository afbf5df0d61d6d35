package io.blotter.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Places on maps and in the lists beside them. */
class MapPagesTest {
  @AutoClose private static final RegistryForTests registry = RegistryForTests.start();

  @Test
  void nameTheStateOfACounty() {
    registry
        .database()
        .execute(
            """
            insert into agencies (id, name, jurisdiction_type, agency_type)
            select 60 + n, 'Constable ' || n, 'county', 'law enforcement' from generate_series(1, 3) n;
            insert into link_agencies__locations (agency_id, location_id)
            select 60 + n, (select id from locations_expanded where county_fips = '42001' and type = 'County')
            from generate_series(1, 3) n;
            refresh materialized view map_states;
            refresh materialized view map_counties;
            """);
    assertThat(page("/")).contains(">Adams County, Pennsylvania</a>");
  }

  @Test
  void drawAStateWithNorthAbove() {
    assertThat(page("/places/pennsylvania")).contains("<g transform=\"rotate(11.");
    assertThat(page("/")).contains("<g transform=\"\">");
  }

  private static String page(String target) {
    return registry.anonymously(target, "Accept", "text/html").body();
  }
}
