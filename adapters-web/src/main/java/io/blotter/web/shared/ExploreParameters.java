package io.blotter.web.shared;

import io.blotter.application.search.GovernmentLevel;
import io.blotter.application.search.SourceFilter;
import io.blotter.domain.agency.AgencyType;
import io.blotter.domain.datasource.AccessType;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.location.LocationId;
import io.blotter.domain.shared.Labelled;
import io.blotter.domain.taxonomy.RecordCategory;
import io.blotter.domain.taxonomy.RecordType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters that narrow down which data sources there are. */
public final class ExploreParameters {
  public static final Parameter<String> WORDS =
      Parameter.query(
              "q",
              ParameterTypes.text(200),
              "Words that a source, its type, its agencies or their places have; phrases in quotes,"
                  + " what must not be there after a minus.",
              "arrests")
          .or("");
  public static final Parameter<RecordCategory> CATEGORY =
      oneOf("category", RecordCategory.class, "Records of this category.", "Jails & Courts");
  public static final Parameter<RecordType> TYPE =
      oneOf("type", RecordType.class, "Records of this type.", "Arrest Records");
  public static final Parameter<GovernmentLevel> LEVEL =
      oneOf("level", GovernmentLevel.class, "Of agencies at this level of government.", "local");
  public static final Parameter<AgencyType> AGENCY_TYPE =
      oneOf("agency_type", AgencyType.class, "Of agencies of this type.", "law enforcement");
  public static final Parameter<String> FORMAT =
      Parameter.query("format", ParameterTypes.name(100), "In this format.", "CSV");
  public static final Parameter<AccessType> ACCESS =
      oneOf("access", AccessType.class, "Reached in this way.", "Download");
  public static final Parameter<Integer> FROM =
      year("from", "Which reach back to this year.", "2015");
  public static final Parameter<Integer> TO = year("to", "Which reach to this year.", "2024");
  public static final Parameter<Integer> UPDATED =
      year("updated", "Whose entry was last changed in this year.", "2025");
  public static final Parameter<DataSourceId> AFTER =
      Parameter.query(
          "after", ParameterTypes.id(DataSourceId::new), "What the part before calls next.", "1");

  private ExploreParameters() {}

  /** All of them but the place. */
  public static Parameter<?>[] all() {
    return List.of(
            WORDS, CATEGORY, TYPE, LEVEL, AGENCY_TYPE, FORMAT, ACCESS, FROM, TO, UPDATED, AFTER)
        .toArray(Parameter<?>[]::new);
  }

  /** What the call looks for with these words in this place. */
  public static SourceFilter filter(Call call, String words, @Nullable LocationId place) {
    return new SourceFilter(
        words.strip(),
        place,
        call.find(CATEGORY).filter(category -> category != RecordCategory.ALL).orElse(null),
        call.find(TYPE).orElse(null),
        call.find(LEVEL).orElse(null),
        call.find(AGENCY_TYPE).orElse(null),
        null,
        call.find(FORMAT).orElse(null),
        call.find(ACCESS).orElse(null),
        call.find(FROM).orElse(null),
        call.find(TO).orElse(null),
        call.find(UPDATED).orElse(null));
  }

  private static <E extends Enum<E> & Labelled> Parameter<E> oneOf(
      String name, Class<E> type, String description, String example) {
    return Parameter.query(name, ParameterTypes.oneOf(type), description, example);
  }

  private static Parameter<Integer> year(String name, String description, String example) {
    return Parameter.query(name, ParameterTypes.wholeNumber(1900, 2100), description, example);
  }
}
