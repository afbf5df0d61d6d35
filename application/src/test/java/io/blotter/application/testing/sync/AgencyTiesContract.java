package io.blotter.application.testing.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.sync.MetaUrlContent;
import io.blotter.application.sync.SourceContent;
import io.blotter.application.sync.port.AgencyTies;
import io.blotter.application.sync.port.Link;
import io.blotter.application.sync.port.SyncedCatalogue;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.agency.MetaUrlId;
import io.blotter.domain.datasource.DataSourceId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link AgencyTies} promises. */
public interface AgencyTiesContract {
  AgencyTies ties();

  SyncedCatalogue<MetaUrlContent, MetaUrlId, AgencyId> metaUrls();

  SyncedCatalogue<SourceContent, DataSourceId, AgencyId> sources();

  /** Two agencies that are there. */
  List<AgencyId> agencies();

  @Test
  default void everyMetaUrlHoldsItsAgency() {
    var first = agencies().getFirst();
    var last = agencies().getLast();
    var url = metaUrls().add(List.of(SyncContents.metaUrl("https://a.example"))).getFirst().id();
    metaUrls().link(List.of(new Link<>(url, first), new Link<>(url, last)));
    ties().lock(List.of(first));
    assertThat(ties().metaUrls(List.of(first))).containsExactly(new Link<>(url, first));
    assertThat(ties().metaUrls(agencies()))
        .containsExactly(new Link<>(url, first), new Link<>(url, last));
    assertThat(ties().metaUrls(List.of())).isEmpty();
  }

  @Test
  default void aSourceHoldsItsLastAgencies() {
    var first = agencies().getFirst();
    var last = agencies().getLast();
    var added =
        sources()
            .add(
                List.of(
                    SyncContents.source("https://a.example"),
                    SyncContents.source("https://b.example")));
    var alone = added.getFirst().id();
    var shared = added.getLast().id();
    sources()
        .link(
            List.of(new Link<>(alone, first), new Link<>(shared, first), new Link<>(shared, last)));
    assertThat(ties().lastOfSources(List.of(first))).containsExactly(new Link<>(alone, first));
    assertThat(ties().lastOfSources(List.of(last))).isEmpty();
    assertThat(ties().lastOfSources(agencies()))
        .containsExactly(
            new Link<>(alone, first), new Link<>(shared, first), new Link<>(shared, last));
  }
}
