package io.blotter.pages.datasource;

import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.datasource.AccessType;
import io.blotter.domain.datasource.SourceDescription;
import io.blotter.domain.shared.Refusal;
import io.blotter.domain.shared.WebAddress;
import io.blotter.domain.taxonomy.RecordType;
import io.blotter.pages.shared.Form;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source as a form describes it.
 *
 * @param agencyInWords where the registry does not have the agency
 */
record SourceForm(
    String address,
    String name,
    RecordType type,
    @Nullable String description,
    List<String> formats,
    List<AccessType> access,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<AgencyId> agencies,
    @Nullable String agencyInWords) {
  static SourceForm of(Form form, List<AgencyId> agencies) {
    var address = form.required("source_url");
    if (!WebAddress.withoutPlaceOnPage(address).equals(address)) {
      throw new Refusal.Invalid("source_url", "must not have a fragment (#)");
    }
    return new SourceForm(
        address,
        form.required("name"),
        form.one("record_type", RecordType.class),
        form.orNull("description"),
        Arrays.stream(form.text("record_formats").split(",", -1))
            .map(String::strip)
            .filter(format -> !format.isEmpty())
            .toList(),
        form.all("access_types", AccessType.class),
        form.day("coverage_start"),
        form.day("coverage_end"),
        agencies,
        agencies.isEmpty() ? form.orNull(AgencyChoices.WORDS) : null);
  }

  SourceDescription described() {
    return new SourceDescription(
        name,
        description,
        address,
        null,
        null,
        null,
        null,
        null,
        agencyInWords,
        from,
        to,
        null,
        null,
        null,
        formats,
        access,
        null,
        null,
        null,
        null,
        null);
  }
}
