package io.blotter.pages.agency;

import io.blotter.application.agency.AgencyView;
import io.blotter.application.agency.BrowseAgencies;
import io.blotter.application.search.ExploreDataSources;
import io.blotter.application.search.SourceFilter;
import io.blotter.application.shared.DataSlice;
import io.blotter.domain.agency.AgencyId;
import io.blotter.pages.shared.Head;
import io.blotter.pages.shared.Numbered;
import io.blotter.pages.shared.Site;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Documents;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.Routes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pages of agencies. */
public final class AgencyPages implements Routes {
  private static final int MAX_SOURCES = 500;
  private static final Parameter<Numbered> AGENCY =
      Parameter.path("agency", Numbered.TYPE, "Its id and its name.", "1");

  private final Site site;
  private final BrowseAgencies agencies;
  private final ExploreDataSources sources;

  public AgencyPages(Site site, BrowseAgencies agencies, ExploreDataSources sources) {
    this.site = site;
    this.agencies = agencies;
    this.sources = sources;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        site.page("/agencies/{agency}", "showAgency")
            .about("An agency", "What is known of it, and the sources of its records.")
            .with(AGENCY)
            .reads(DataSlice.CATALOGUE)
            .handledBy(this::show));
  }

  private Answer show(Call call) {
    var asked = call.get(AGENCY);
    var id = new AgencyId(asked.id());
    var agency = Documents.read(agencies.agency(id));
    var address = "/agencies/" + Numbered.of(asked.id(), agency.listing().name());
    if (!address.endsWith("/" + asked.text())) {
      return Site.moved(address);
    }
    var found =
        Documents.read(
            sources.explore(SourceFilter.of(id), new SourceFilter.Part(null, MAX_SOURCES, false)));
    var texts = site.texts(call);
    var head =
        new Head(
                agency.listing().name(),
                texts.of("agency.about", agency.listing().name(), found.count()),
                address)
            .describedBy(schemaOrg(agency, address));
    return site.show(call, head, "agency/agency", new AgencyPage(agency, found.results()));
  }

  private String schemaOrg(AgencyView agency, String address) {
    var described = new LinkedHashMap<String, Object>();
    described.put("@context", "https://schema.org");
    described.put("@type", "GovernmentOrganization");
    described.put("name", agency.listing().name());
    described.put("url", site.address(address));
    if (!agency.listing().metaUrls().isEmpty()) {
      described.put("sameAs", agency.listing().metaUrls());
    }
    agency.listing().locations().stream()
        .findFirst()
        .ifPresent(place ->
            described.put(
                "areaServed",
                Map.of(
                    "@type", "AdministrativeArea", "name", String.valueOf(place.displayName()))));
    return Documents.text(described);
  }
}
