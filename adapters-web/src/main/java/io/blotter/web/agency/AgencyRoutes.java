package io.blotter.web.agency;

import io.blotter.application.agency.AgencySort;
import io.blotter.application.agency.AgencyView;
import io.blotter.application.agency.BrowseAgencies;
import io.blotter.application.shared.DataSlice;
import io.blotter.application.shared.SortOrder;
import io.blotter.domain.agency.AgencyId;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Endpoint.Shape;
import io.blotter.web.shared.Envelope;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.Parameters;
import io.blotter.web.shared.RequestedColumns;
import io.blotter.web.shared.Routes;
import java.util.List;

/** Agencies over HTTP. */
public final class AgencyRoutes implements Routes {
  private static final Parameter<AgencyId> ID =
      Parameter.path("id", ParameterTypes.id(AgencyId::new), "Which agency.", "1");
  private static final Parameter<AgencySort> SORT_BY =
      Parameter.query(
          "sort_by", ParameterTypes.oneOf(AgencySort.class), "The column to sort by.", "name");

  private static final RequestedColumns COLUMNS =
      RequestedColumns.of(
          List.of(
              "id",
              "name",
              "jurisdiction_type",
              "agency_type",
              "defunct_year",
              "no_web_presence",
              "created_at",
              "updated_at"),
          List.of("meta_urls", "data_sources", "locations"));

  private final BrowseAgencies agencies;

  public AgencyRoutes(BrowseAgencies agencies) {
    this.agencies = agencies;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get("/api/v2/agencies")
            .named("listAgencies", "agencies")
            .reads(DataSlice.CATALOGUE)
            .about("List agencies", "A page of agencies, by id unless sort_by says otherwise.")
            .with(Parameters.PAGE, Parameters.LIMIT, SORT_BY, Parameters.SORT_ORDER)
            .with(Parameters.REQUESTED_COLUMNS, Parameters.APPROVAL_STATUS)
            .answers(Shape.MANY, AgencyView.class)
            .handledBy(this::list),
        Endpoint.get("/api/v2/agencies/{id}")
            .named("getAgency", "agencies")
            .reads(DataSlice.CATALOGUE)
            .about("One agency", "An agency with its places, addresses and data sources.")
            .with(ID)
            .ignoringOtherParameters()
            .answers(Shape.ONE, AgencyView.class)
            .handledBy(this::agency));
  }

  private Answer list(Call call) {
    var sort = call.find(SORT_BY);
    var order = sort.isPresent() ? call.get(Parameters.SORT_ORDER) : SortOrder.ASC;
    var chosen = !call.get(Parameters.REQUESTED_COLUMNS).isEmpty();
    var page = agencies.agencies(Parameters.page(call), sort.orElse(AgencySort.ID), order, chosen);
    return Envelope.of("Successfully retrieved agencies", COLUMNS.narrow(page, call));
  }

  private Answer agency(Call call) {
    return Envelope.of("Successfully retrieved agency", agencies.agency(call.get(ID)));
  }
}
