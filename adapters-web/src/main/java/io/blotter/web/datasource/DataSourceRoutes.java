package io.blotter.web.datasource;

import io.blotter.application.agency.AgencyListing;
import io.blotter.application.datasource.AddDataSources;
import io.blotter.application.datasource.BrowseDataSources;
import io.blotter.application.datasource.DataSourceSort;
import io.blotter.application.datasource.DataSourceView;
import io.blotter.application.shared.DataSlice;
import io.blotter.application.shared.SortOrder;
import io.blotter.domain.account.Role;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.shared.Labelled;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.BodySize;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.CreatedResponse;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Endpoint.Shape;
import io.blotter.web.shared.Envelope;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.Parameters;
import io.blotter.web.shared.RequestedColumns;
import io.blotter.web.shared.Routes;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Data sources over HTTP. */
public final class DataSourceRoutes implements Routes {
  private static final Parameter<DataSourceId> ID =
      Parameter.path("id", ParameterTypes.id(DataSourceId::new), "Which data source.", "1");
  private static final Parameter<DataSourceSort> SORT_BY =
      Parameter.query(
          "sort_by",
          ParameterTypes.oneOf(DataSourceSort.class),
          "The column to sort by.",
          "created_at");
  private static final RequestedColumns COLUMNS =
      RequestedColumns.permitted(
          Stream.concat(
                  Arrays.stream(DataSourceSort.values()).map(Labelled::label),
                  Stream.of("record_type_name", "internet_archive_url"))
              .toList(),
          List.of("agencies", "data_requests"));

  private final BrowseDataSources sources;
  private final AddDataSources additions;

  public DataSourceRoutes(BrowseDataSources sources, AddDataSources additions) {
    this.sources = sources;
    this.additions = additions;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get("/api/v2/data-sources")
            .named("listDataSources", "data-sources")
            .reads(DataSlice.CATALOGUE, DataSlice.REQUESTS)
            .about("List data sources", "A page of sources, by id unless sort_by says otherwise.")
            .with(Parameters.PAGE, Parameters.LIMIT, SORT_BY, Parameters.SORT_ORDER)
            .with(Parameters.REQUESTED_COLUMNS, Parameters.APPROVAL_STATUS)
            .caching(Caching.PRIVATE_REVALIDATED)
            .answers(Shape.MANY, DataSourceView.class)
            .handledBy(this::list),
        Endpoint.get("/api/v2/data-sources/{id}")
            .named("getDataSource", "data-sources")
            .reads(DataSlice.CATALOGUE, DataSlice.REQUESTS)
            .about("One data source", "A source with its agencies and the requests it answers.")
            .with(ID)
            .ignoringOtherParameters()
            .caching(Caching.PRIVATE_REVALIDATED)
            .answers(Shape.ONE, DataSourceView.class)
            .handledBy(this::source),
        Endpoint.get("/api/v2/data-sources/{id}/related-agencies")
            .named("listAgenciesOfDataSource", "data-sources")
            .reads(DataSlice.CATALOGUE)
            .about("Agencies of a data source", "The agencies whose records the source holds.")
            .with(ID)
            .ignoringOtherParameters()
            .answers(Shape.MANY, AgencyListing.class)
            .handledBy(this::agencies),
        Endpoint.post("/api/v2/data-sources")
            .named("createDataSource", "data-sources")
            .about("Add a data source", "Everybody sees it at once; followers hear of it.")
            .access(new Access.Token())
            .repeatable()
            .body(NewSourceRequest.class, NewSourceRequest.EXAMPLE, BodySize.MEDIUM)
            .answers(Shape.BARE, CreatedResponse.class)
            .handledBy(this::add));
  }

  private Answer list(Call call) {
    var sort = call.find(SORT_BY);
    var order = sort.isPresent() ? call.get(Parameters.SORT_ORDER) : SortOrder.ASC;
    var by = sort.orElse(DataSourceSort.ID);
    var page = sources.dataSources(Parameters.page(call), by, order, Role.of(call.caller()));
    return Envelope.of("Successfully retrieved data sources", COLUMNS.narrow(page, call));
  }

  private Answer source(Call call) {
    var source = sources.dataSource(call.get(ID), Role.of(call.caller()));
    return Envelope.of("Successfully retrieved data source", source);
  }

  private Answer add(Call call) {
    var wanted = call.body(NewSourceRequest.class);
    var source = additions.add(wanted.entryData().source(), wanted.linkedAgencyIds());
    return Envelope.created(source, "Successfully created data source");
  }

  private Answer agencies(Call call) {
    return Envelope.of("Successfully retrieved related agencies", sources.agencies(call.get(ID)));
  }
}
