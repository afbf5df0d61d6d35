package io.blotter.web.shared;

import io.blotter.application.search.SearchCriteria;
import io.blotter.domain.location.LocationId;
import io.blotter.domain.taxonomy.RecordCategory;
import io.blotter.domain.taxonomy.RecordType;
import java.util.List;

/** The parameters that say what a search looks for. */
public final class SearchParameters {
  public static final Parameter<LocationId> LOCATION =
      Parameter.query(
          "location_id", ParameterTypes.id(LocationId::new), "Around and inside which place.", "2");

  /** The same for whoever has to name a place. */
  public static final Parameter<LocationId> PLACE = LOCATION.mandatory("Field required");

  public static final Parameter<List<RecordCategory>> CATEGORIES =
      Parameter.query(
              "record_categories",
              ParameterTypes.manyOf(RecordCategory.class),
              "Only records of these categories; not together with record_types.",
              "Jails & Courts")
          .or(List.of());
  public static final Parameter<List<RecordType>> TYPES =
      Parameter.query(
              "record_types",
              ParameterTypes.manyOf(RecordType.class),
              "Only records of these types; not together with record_categories.",
              "Arrest Records")
          .or(List.of());

  private SearchParameters() {}

  /** What the call looks for. Refuses types together with categories, and All beside others. */
  public static SearchCriteria criteria(Call call) {
    return new SearchCriteria(
        call.find(LOCATION).orElse(null), call.get(TYPES), call.get(CATEGORIES));
  }
}
