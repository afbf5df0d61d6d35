package io.blotter.pages.datasource;

import io.blotter.application.audit.ChangeCriteria;
import io.blotter.application.audit.ReadHistory;
import io.blotter.application.datasource.BrowseDataSources;
import io.blotter.application.datasource.DataSourceView;
import io.blotter.application.shared.DataSlice;
import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Role;
import io.blotter.domain.audit.AuditedTable;
import io.blotter.domain.datasource.DataSourceId;
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
import java.util.Objects;

/** The pages of data sources. */
public final class SourcePages implements Routes {
  private static final int MAX_CHANGES = 20;
  private static final Parameter<Numbered> SOURCE =
      Parameter.path("source", Numbered.TYPE, "Its id and its name.", "1");

  private final Site site;
  private final BrowseDataSources sources;
  private final ReadHistory history;

  public SourcePages(Site site, BrowseDataSources sources, ReadHistory history) {
    this.site = site;
    this.sources = sources;
    this.history = history;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        site.page("/sources/{source}", "showSource")
            .about("A data source", "All that is known of it, and its history.")
            .with(SOURCE)
            .reads(DataSlice.CATALOGUE, DataSlice.REQUESTS)
            .handledBy(this::show),
        site.page("/data-sources/{source}", "showSourceOfLetter")
            .about("A data source, as letters name it", "Leads to its page.")
            .with(SOURCE)
            .reads(DataSlice.CATALOGUE, DataSlice.REQUESTS)
            .handledBy(call -> Site.moved(address(source(call)))),
        site.file("/sources/{source}/json", "showSourceJson", Endpoint.JSON)
            .about("A data source as JSON", "All that is known of it.")
            .with(SOURCE)
            .reads(DataSlice.CATALOGUE, DataSlice.REQUESTS)
            .handledBy(call ->
                Answer.json(
                    sources.dataSource(new DataSourceId(call.get(SOURCE).id()), Role.STANDARD))));
  }

  private DataSourceView source(Call call) {
    return Documents.read(
        sources.dataSource(new DataSourceId(call.get(SOURCE).id()), Role.STANDARD));
  }

  private static String address(DataSourceView source) {
    return "/sources/" + Numbered.of(source.id(), source.described().name());
  }

  private Answer show(Call call) {
    var source = source(call);
    var address = address(source);
    if (!address.endsWith("/" + call.get(SOURCE).text())) {
      return Site.moved(address);
    }
    var changes =
        Documents.read(
            history.changes(
                ChangeCriteria.readBy(
                    new Caller.Anonymous(),
                    AuditedTable.DATA_SOURCES,
                    source.id(),
                    null,
                    MAX_CHANGES)));
    var texts = site.texts(call);
    var about = Objects.requireNonNullElse(source.described().description(), "");
    var head =
        new Head(
                source.described().name(),
                about.isBlank()
                    ? texts.of("source.about", source.described().name())
                    : shortened(about),
                address)
            .with(new Head.Alternate(Endpoint.JSON, "JSON", "/sources/" + source.id() + "/json"))
            .describedBy(schemaOrg(source, address));
    return site.show(
        call, head, "datasource/source", SourcePage.of(source, changes.changes(), texts));
  }

  private static String shortened(String text) {
    var line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= 200 ? line : line.substring(0, 199) + "…";
  }

  private String schemaOrg(DataSourceView source, String address) {
    var told = source.described();
    var described = new LinkedHashMap<String, Object>();
    described.put("@context", "https://schema.org");
    described.put("@type", "Dataset");
    described.put("name", told.name());
    described.put("url", site.address(address));
    described.put(
        "description",
        Objects.requireNonNullElse(
            told.description(),
            told.name() + ", " + Objects.toString(source.recordTypeName(), "")));
    described.put("dateModified", source.updatedAt().toLocalDate().toString());
    if (told.coverageStart() != null) {
      described.put(
          "temporalCoverage",
          told.coverageStart()
              + "/"
              + (told.coverageEnd() == null ? ".." : told.coverageEnd().toString()));
    }
    described.put(
        "creator",
        source.agencies().stream()
            .map(agency -> Map.of("@type", "GovernmentOrganization", "name", agency.name()))
            .toList());
    described.put(
        "distribution",
        Map.of(
            "@type",
            "DataDownload",
            "contentUrl",
            told.sourceUrl(),
            "encodingFormat",
            told.recordFormats()));
    return Documents.text(described);
  }
}
