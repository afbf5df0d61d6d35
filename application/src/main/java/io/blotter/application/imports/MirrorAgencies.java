package io.blotter.application.imports;

import io.blotter.application.imports.Finding.Reason;
import io.blotter.domain.agency.AgencyType;
import io.blotter.domain.agency.JurisdictionType;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Understands the rows of the public mirror's table of agencies. */
final class MirrorAgencies {
  private static final Pattern LAW =
      Pattern.compile(
          "\\b(police|sheriff'?s?|constable|marshal|trooper|highway patrol|public safety|patrol)\\b");
  private static final Pattern COURT = Pattern.compile("\\b(court|courts|tribunal)\\b");
  private static final Pattern PRISON =
      Pattern.compile(
          "\\b(jail|prison|correction|corrections|correctional|detention|penitentiary)\\b");

  private final Places places;
  private final Findings findings;
  private final Set<String> seen = new HashSet<>();

  MirrorAgencies(Places places, Findings findings) {
    this.places = places;
    this.findings = findings;
  }

  List<AgencyRecord> read(List<Cells> rows) {
    return rows.stream().flatMap(row -> read(row).stream()).toList();
  }

  private Optional<AgencyRecord> read(Cells row) {
    var key = row.text("airtable_uid");
    var name = row.find("submitted_name").or(() -> row.find("name"));
    var jurisdiction = row.label("jurisdiction_type", JurisdictionType.class);
    var fault =
        key.isEmpty()
            ? Reason.NO_KEY
            : name.isEmpty()
                ? Reason.NO_NAME
                : jurisdiction.isEmpty() ? Reason.JURISDICTION_UNKNOWN : null;
    if (fault != null) {
      findings.add(row, key, fault, row.text("jurisdiction_type"));
      return Optional.empty();
    }
    if (!seen.add(key)) {
      findings.add(row, key, Reason.REPEATED, name.orElseThrow());
      return Optional.empty();
    }
    flagCoordinates(row, key);
    return Optional.of(
        new AgencyRecord(
            key,
            name.orElseThrow(),
            jurisdiction.orElseThrow(),
            type(name.orElseThrow()),
            year(row, key),
            homepage(row, key),
            places.locate(row, key, jurisdiction.orElseThrow())));
  }

  /**
   * The mirror sometimes has the longitude where the latitude belongs; such points are not taken.
   */
  private void flagCoordinates(Cells row, String key) {
    var lat = row.text("lat");
    if (!lat.isEmpty() && (row.text("lng").isEmpty() || !lat.matches("-?\\d{1,2}(\\.\\d+)?"))) {
      findings.add(row, key, Reason.COORDINATES_MISPLACED, lat);
    }
  }

  private @Nullable String year(Cells row, String key) {
    var year = row.text("defunct_year");
    if (year.isEmpty() || year.matches("\\d{4}")) {
      return year.isEmpty() ? null : year;
    }
    findings.add(row, key, Reason.YEAR_MALFORMED, year);
    return null;
  }

  private @Nullable String homepage(Cells row, String key) {
    var text = row.text("homepage_url");
    if (text.isEmpty()) {
      return null;
    }
    var address = WebAddress.of(text);
    if (address.isEmpty()) {
      findings.add(row, key, Reason.HOMEPAGE_MALFORMED, text);
    } else if (address.get().hadFragment()) {
      findings.add(row, key, Reason.FRAGMENT_REMOVED, text);
    }
    return address.map(WebAddress::text).orElse(null);
  }

  /** What the name says beyond doubt; unknown where it does not. */
  private static AgencyType type(String name) {
    var words = name.toLowerCase(Locale.ROOT);
    if (LAW.matcher(words).find()) {
      return AgencyType.LAW_ENFORCEMENT;
    }
    if (PRISON.matcher(words).find()) {
      return AgencyType.INCARCERATION;
    }
    return COURT.matcher(words).find() ? AgencyType.COURT : AgencyType.UNKNOWN;
  }
}
