package io.blotter.persistence.sync;

import io.blotter.application.sync.AgencyContent;
import io.blotter.application.sync.MetaUrlContent;
import io.blotter.application.sync.SourceContent;
import io.blotter.application.sync.port.AgencyTies;
import io.blotter.application.sync.port.SyncedCatalogue;
import io.blotter.application.testing.sync.AddressedCatalogueContract;
import io.blotter.application.testing.sync.AgencyTiesContract;
import io.blotter.application.testing.sync.SyncContents;
import io.blotter.application.testing.sync.SyncedCatalogueContract;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.agency.MetaUrlId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.location.LocationId;
import io.blotter.domain.shared.Id;
import io.blotter.persistence.testing.PersistenceForTests;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.RegisterExtension;

class MyBatisSyncPortsTest {
  @RegisterExtension
  static final PersistenceForTests POSTGRES =
      new PersistenceForTests("agencies", "meta_urls", "data_sources");

  private List<AgencyId> agencies = List.of();
  private List<LocationId> locations = List.of();

  @BeforeEach
  void addAgencies() {
    agencies =
        Stream.of("first", "second")
            .map(name ->
                POSTGRES.persistence().sync().agencies().add(List.of(SyncContents.agency(name))))
            .map(added -> added.getFirst().id())
            .toList();
    locations =
        ids(
            "select id from locations where id > %d order by id limit 2",
            new LocationId(0), LocationId::new);
  }

  @Nested
  class MetaUrls implements AddressedCatalogueContract<MetaUrlContent, MetaUrlId> {
    @Override
    public SyncedCatalogue<MetaUrlContent, MetaUrlId, AgencyId> catalogue() {
      return POSTGRES.persistence().sync().metaUrls();
    }

    @Override
    public MetaUrlContent content(String address) {
      return SyncContents.metaUrl(address);
    }

    @Override
    public MetaUrlId id(long value) {
      return new MetaUrlId(value);
    }

    @Override
    public List<AgencyId> linkable() {
      return agencies;
    }

    @Override
    public List<AgencyId> linked(MetaUrlId id) {
      return ids(
          "select agency_id from link_agencies__meta_urls where meta_url_id = %d order by 1",
          id, AgencyId::new);
    }

    @Override
    public String address(MetaUrlId id) {
      return text("select url from meta_urls where id = %d", id);
    }

    @Override
    public String duplicate() {
      return "Duplicate URL: This URL already exists as a meta URL.";
    }
  }

  @Nested
  class Sources implements AddressedCatalogueContract<SourceContent, DataSourceId> {
    @Override
    public SyncedCatalogue<SourceContent, DataSourceId, AgencyId> catalogue() {
      return POSTGRES.persistence().sync().sources();
    }

    @Override
    public SourceContent content(String address) {
      return SyncContents.source(address);
    }

    @Override
    public DataSourceId id(long value) {
      return new DataSourceId(value);
    }

    @Override
    public List<AgencyId> linkable() {
      return agencies;
    }

    @Override
    public List<AgencyId> linked(DataSourceId id) {
      return ids(
          "select agency_id from link_agencies__data_sources where data_source_id = %d order by 1",
          id, AgencyId::new);
    }

    @Override
    public String address(DataSourceId id) {
      return text("select source_url from data_sources where id = %d", id);
    }

    @Override
    public String duplicate() {
      return "Duplicate URL: This URL and record type combination already exists as a data source.";
    }
  }

  @Nested
  class Agencies implements SyncedCatalogueContract<AgencyContent, AgencyId, LocationId> {
    @Override
    public SyncedCatalogue<AgencyContent, AgencyId, LocationId> catalogue() {
      return POSTGRES.persistence().sync().agencies();
    }

    @Override
    public AgencyContent content(String address) {
      return SyncContents.agency(address);
    }

    @Override
    public AgencyId id(long value) {
      return new AgencyId(value);
    }

    @Override
    public LocationId link(long value) {
      return new LocationId(value);
    }

    @Override
    public List<LocationId> linkable() {
      return locations;
    }

    @Override
    public List<LocationId> linked(AgencyId id) {
      return ids(
          "select location_id from link_agencies__locations where agency_id = %d order by 1",
          id, LocationId::new);
    }

    @Override
    public String address(AgencyId id) {
      return text("select name from agencies where id = %d", id);
    }
  }

  @Nested
  class Ties implements AgencyTiesContract {
    @Override
    public AgencyTies ties() {
      return POSTGRES.persistence().sync().agencyTies();
    }

    @Override
    public SyncedCatalogue<MetaUrlContent, MetaUrlId, AgencyId> metaUrls() {
      return POSTGRES.persistence().sync().metaUrls();
    }

    @Override
    public SyncedCatalogue<SourceContent, DataSourceId, AgencyId> sources() {
      return POSTGRES.persistence().sync().sources();
    }

    @Override
    public List<AgencyId> agencies() {
      return agencies;
    }
  }

  private static <T> List<T> ids(String sql, Id id, LongFunction<T> type) {
    var found = text("select string_agg(id::text, ',') from (" + sql + ") as found (id)", id);
    return Stream.of(found.split(","))
        .filter(value -> !value.isEmpty())
        .map(value -> type.apply(Long.parseLong(value)))
        .toList();
  }

  private static String text(String sql, Id id) {
    return POSTGRES.database().value(sql.formatted(id.value())).map(Object::toString).orElse("");
  }
}
