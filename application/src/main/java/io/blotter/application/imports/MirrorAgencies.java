package io.blotter.application.imports;

import io.blotter.application.imports.ImportFinding.Reason;
import io.blotter.application.imports.port.Gazetteer;
import io.blotter.domain.agency.JurisdictionType;
import io.blotter.domain.location.LocationId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Understands the rows of the public mirror's table of agencies. */
final class MirrorAgencies {
  private static final String KEY = "airtable_uid";
  private static final String JURISDICTION = "jurisdiction_type";

  private final Gazetteer gazetteer;
  private final Map<String, LocationId> seats;
  private final Findings findings;
  private final Set<String> seen = new HashSet<>();

  /**
   * @param seats where the mirror had its agencies when it was last taken over, by their keys there
   */
  MirrorAgencies(Gazetteer gazetteer, Map<String, LocationId> seats, Findings findings) {
    this.gazetteer = gazetteer;
    this.seats = Map.copyOf(seats);
    this.findings = findings;
  }

  List<AgencyRecord> read(List<CsvRow> rows) {
    var accepted = findings.even(rows, KEY).stream().filter(this::isAccepted).toList();
    var places = Places.load(gazetteer, seats, accepted);
    places.addMissing(gazetteer);
    return accepted.stream().map(row -> record(row, places)).toList();
  }

  private boolean isAccepted(CsvRow row) {
    var fault = fault(row);
    if (fault != null) {
      findings.add(
          row,
          row.text(KEY),
          fault,
          fault == Reason.JURISDICTION_UNKNOWN
              ? RowReader.detail(row, JURISDICTION, row.text(JURISDICTION))
              : name(row));
    }
    return fault == null;
  }

  private @Nullable Reason fault(CsvRow row) {
    var key = row.find(KEY).orElse("");
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

  private AgencyRecord record(CsvRow row, Places places) {
    var reader = new RowReader(row, row.text(KEY), findings);
    var jurisdiction = row.label(JURISDICTION, JurisdictionType.class).orElseThrow();
    if (row.find("submitted_name").isEmpty()) {
      reader.assume("name");
    }
    return new AgencyRecord(
        row.text(KEY),
        name(row),
        jurisdiction,
        GuessedType.of(name(row)),
        reader.value("defunct_year", "defunct_year", Reason.YEAR_MALFORMED, CsvRow::year),
        homepage(reader),
        places.locate(reader, jurisdiction),
        new Coordinates(reader).point(),
        reader.gaps());
  }

  private static String name(CsvRow row) {
    return row.name("submitted_name", "name").orElse("");
  }

  private @Nullable String homepage(RowReader reader) {
    var written = reader.row().text("homepage_url");
    var fault =
        ReadAddress.fault(written) == Reason.ADDRESS_REFUSED
            ? Reason.HOMEPAGE_REFUSED
            : Reason.HOMEPAGE_MALFORMED;
    var address = reader.lasting("homepage_url", fault, ReadAddress::of);
    if (address == null) {
      return null;
    }
    if (address.hadFragment()) {
      reader.flag(Reason.FRAGMENT_REMOVED, written);
    }
    return address.text();
  }
}
