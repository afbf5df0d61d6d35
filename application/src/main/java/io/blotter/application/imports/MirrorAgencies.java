package io.blotter.application.imports;

import io.blotter.application.imports.Finding.Reason;
import io.blotter.application.imports.port.Gazetteer;
import io.blotter.domain.agency.AgencyType;
import io.blotter.domain.agency.JurisdictionType;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Understands the rows of the public mirror's table of agencies. */
final class MirrorAgencies {
  private static final String KEY = "airtable_uid";
  private static final String JURISDICTION = "jurisdiction_type";
  private static final Pattern LAW =
      Pattern.compile(
          "\\b(police|sheriff'?s?|constable|marshal|trooper|highway patrol|public"
              + " safety|patrol)\\b");
  private static final Pattern COURT = Pattern.compile("\\b(court|courts|tribunal)\\b");
  private static final Pattern PRISON =
      Pattern.compile(
          "\\b(jail|prison|correction|corrections|correctional|detention|penitentiary)\\b");

  private final Gazetteer gazetteer;
  private final Findings findings;
  private final Set<String> seen = new HashSet<>();

  MirrorAgencies(Gazetteer gazetteer, Findings findings) {
    this.gazetteer = gazetteer;
    this.findings = findings;
  }

  List<AgencyRecord> read(List<Cells> rows) {
    findings.noteNul(rows, KEY);
    var accepted = rows.stream().filter(this::isAccepted).toList();
    var places = new Places(gazetteer, accepted, findings);
    return accepted.stream().map(row -> record(row, places)).toList();
  }

  private boolean isAccepted(Cells row) {
    var fault = fault(row);
    if (fault != null) {
      findings.add(
          row,
          row.text(KEY),
          fault,
          fault == Reason.JURISDICTION_UNKNOWN ? row.text(JURISDICTION) : name(row));
    }
    return fault == null;
  }

  private @Nullable Reason fault(Cells row) {
    var key = row.text(KEY);
    if (key.isEmpty() || Findings.isTooLong(key)) {
      return key.isEmpty() ? Reason.NO_KEY : Reason.KEY_TOO_LONG;
    }
    var name = name(row);
    if (name.isEmpty() || Findings.isTooLong(name)) {
      return name.isEmpty() ? Reason.NO_NAME : Reason.NAME_TOO_LONG;
    }
    if (row.label(JURISDICTION, JurisdictionType.class).isEmpty()) {
      return Reason.JURISDICTION_UNKNOWN;
    }
    return seen.add(key) ? null : Reason.KEY_REPEATED;
  }

  private AgencyRecord record(Cells row, Places places) {
    var key = row.text(KEY);
    var jurisdiction = row.label(JURISDICTION, JurisdictionType.class).orElseThrow();
    flagCoordinates(row, key);
    return new AgencyRecord(
        key,
        name(row),
        jurisdiction,
        type(name(row)),
        year(row, key),
        homepage(row, key),
        places.locate(row, key, jurisdiction));
  }

  private static String name(Cells row) {
    return row.first("submitted_name", "name").orElse("");
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
    var address = ReadAddress.of(text);
    if (address.isEmpty()) {
      findings.add(
          row,
          key,
          ReadAddress.fault(text) == Reason.ADDRESS_REFUSED
              ? Reason.HOMEPAGE_REFUSED
              : Reason.HOMEPAGE_MALFORMED,
          text);
    } else if (address.get().hadFragment()) {
      findings.add(row, key, Reason.FRAGMENT_REMOVED, text);
    }
    return address.map(ReadAddress::text).orElse(null);
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
