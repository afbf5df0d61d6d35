package io.blotter.application.sync;

import io.blotter.application.sync.port.AgencyTies;
import io.blotter.application.sync.port.SyncedCatalogue;
import io.blotter.application.testing.DatabaseInMemory;
import io.blotter.application.testing.sync.AddressedCatalogueContract;
import io.blotter.application.testing.sync.AgencyTiesContract;
import io.blotter.application.testing.sync.AgencyTiesInMemory;
import io.blotter.application.testing.sync.SyncContents;
import io.blotter.application.testing.sync.SyncedCatalogueContract;
import io.blotter.application.testing.sync.SyncedCatalogueInMemory;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.agency.MetaUrlId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.location.LocationId;
import java.util.List;
import org.junit.jupiter.api.Nested;

class SyncPortsInMemoryTest {
  @Nested
  class MetaUrls implements AddressedCatalogueContract<MetaUrlContent, MetaUrlId> {
    private final SyncedCatalogueInMemory<MetaUrlContent, MetaUrlId, AgencyId> catalogue =
        SyncedCatalogueInMemory.metaUrls(new DatabaseInMemory());

    @Override
    public SyncedCatalogue<MetaUrlContent, MetaUrlId, AgencyId> catalogue() {
      return catalogue;
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
      return List.of(new AgencyId(1), new AgencyId(2));
    }

    @Override
    public List<AgencyId> linked(MetaUrlId id) {
      return catalogue.linked(id);
    }

    @Override
    public String address(MetaUrlId id) {
      return catalogue.address(id);
    }

    @Override
    public String duplicate() {
      return "Duplicate URL: This URL already exists as a meta URL.";
    }
  }

  @Nested
  class Sources implements AddressedCatalogueContract<SourceContent, DataSourceId> {
    private final SyncedCatalogueInMemory<SourceContent, DataSourceId, AgencyId> catalogue =
        SyncedCatalogueInMemory.sources(new DatabaseInMemory());

    @Override
    public SyncedCatalogue<SourceContent, DataSourceId, AgencyId> catalogue() {
      return catalogue;
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
      return List.of(new AgencyId(1), new AgencyId(2));
    }

    @Override
    public List<AgencyId> linked(DataSourceId id) {
      return catalogue.linked(id);
    }

    @Override
    public String address(DataSourceId id) {
      return catalogue.address(id);
    }

    @Override
    public String duplicate() {
      return "Duplicate URL: This URL and record type combination already exists as a data source.";
    }
  }

  @Nested
  class Agencies implements SyncedCatalogueContract<AgencyContent, AgencyId, LocationId> {
    private final SyncedCatalogueInMemory<AgencyContent, AgencyId, LocationId> catalogue =
        SyncedCatalogueInMemory.agencies(new DatabaseInMemory());

    @Override
    public SyncedCatalogue<AgencyContent, AgencyId, LocationId> catalogue() {
      return catalogue;
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
      return List.of(new LocationId(1), new LocationId(2));
    }

    @Override
    public List<LocationId> linked(AgencyId id) {
      return catalogue.linked(id);
    }

    @Override
    public String address(AgencyId id) {
      return catalogue.address(id);
    }
  }

  @Nested
  class Ties implements AgencyTiesContract {
    private final DatabaseInMemory database = new DatabaseInMemory();
    private final SyncedCatalogueInMemory<MetaUrlContent, MetaUrlId, AgencyId> metaUrls =
        SyncedCatalogueInMemory.metaUrls(database);
    private final SyncedCatalogueInMemory<SourceContent, DataSourceId, AgencyId> sources =
        SyncedCatalogueInMemory.sources(database);

    @Override
    public AgencyTies ties() {
      return new AgencyTiesInMemory(metaUrls, sources);
    }

    @Override
    public SyncedCatalogue<MetaUrlContent, MetaUrlId, AgencyId> metaUrls() {
      return metaUrls;
    }

    @Override
    public SyncedCatalogue<SourceContent, DataSourceId, AgencyId> sources() {
      return sources;
    }

    @Override
    public List<AgencyId> agencies() {
      return List.of(new AgencyId(1), new AgencyId(2));
    }
  }
}
