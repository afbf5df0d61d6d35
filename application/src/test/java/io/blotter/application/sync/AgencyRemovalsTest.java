package io.blotter.application.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.sync.port.AgencyTies;
import io.blotter.application.sync.port.Link;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.agency.MetaUrlId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgencyRemovalsTest {
  private static final AgencyId AGENCY = new AgencyId(3);

  private final List<AgencyId> locked = new ArrayList<>();
  private final List<Link<MetaUrlId, AgencyId>> metaUrls = new ArrayList<>();
  private final List<Link<DataSourceId, AgencyId>> sources = new ArrayList<>();
  private final AgencyRemovals removals = new AgencyRemovals(new Ties());

  @Test
  void anAgencyThatNothingMissesMayGo() {
    removals.check(List.of(AGENCY));
    assertThat(locked).containsExactly(AGENCY);
  }

  @Test
  void anAgencyWithMetaUrlsStays() {
    metaUrls.add(new Link<>(new MetaUrlId(7), AGENCY));
    metaUrls.add(new Link<>(new MetaUrlId(8), AGENCY));
    assertThatThrownBy(() -> removals.check(List.of(AGENCY)))
        .isInstanceOf(Refusal.Invalid.class)
        .hasMessage(
            "Cannot delete agencies with meta URLs: [{'meta_url_id': 7, 'agency_id': 3},"
                + " {'meta_url_id': 8, 'agency_id': 3}]");
  }

  @Test
  void theLastAgencyOfASourceStays() {
    sources.add(new Link<>(new DataSourceId(9), AGENCY));
    assertThatThrownBy(() -> removals.check(List.of(AGENCY)))
        .isInstanceOf(Refusal.Invalid.class)
        .hasMessage(
            "Cannot delete agencies with data sources: [{'data_source_id': 9, 'agency_id': 3}]");
  }

  private final class Ties implements AgencyTies {
    @Override
    public void lock(List<AgencyId> agencies) {
      locked.addAll(agencies);
    }

    @Override
    public List<Link<MetaUrlId, AgencyId>> metaUrls(List<AgencyId> agencies) {
      return metaUrls;
    }

    @Override
    public List<Link<DataSourceId, AgencyId>> lastOfSources(List<AgencyId> agencies) {
      return sources;
    }
  }
}
