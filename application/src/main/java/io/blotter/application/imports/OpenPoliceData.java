package io.blotter.application.imports;

import io.blotter.application.imports.ImportFinding.Reason;
import io.blotter.application.imports.port.AgencyImports.NamedAgency;
import io.blotter.application.imports.port.Gazetteer;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.datasource.AccessType;
import io.blotter.domain.datasource.SourceDescription;
import io.blotter.domain.taxonomy.RecordType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Understands the rows of the OpenPoliceData table. */
final class OpenPoliceData {
  private static final Map<String, RecordType> TYPES =
      Map.ofEntries(
          Map.entry("STOPS", RecordType.STOPS),
          Map.entry("TRAFFIC STOPS", RecordType.STOPS),
          Map.entry("PEDESTRIAN STOPS", RecordType.STOPS),
          Map.entry("SEARCHES", RecordType.STOPS),
          Map.entry("TRAFFIC WARNINGS", RecordType.CITATIONS),
          Map.entry("WARNINGS", RecordType.CITATIONS),
          Map.entry("CITATIONS", RecordType.CITATIONS),
          Map.entry("TRAFFIC CITATIONS", RecordType.CITATIONS),
          Map.entry("PEDESTRIAN CITATIONS", RecordType.CITATIONS),
          Map.entry("CALLS FOR SERVICE", RecordType.CALLS_FOR_SERVICE),
          Map.entry("INCIDENTS", RecordType.INCIDENT_REPORTS),
          Map.entry("ARRESTS", RecordType.ARREST_RECORDS),
          Map.entry("USE OF FORCE", RecordType.USE_OF_FORCE_REPORTS),
          Map.entry("POINTING WEAPON", RecordType.USE_OF_FORCE_REPORTS),
          Map.entry("CRASHES", RecordType.ACCIDENT_REPORTS),
          Map.entry("OFFICER-INVOLVED SHOOTINGS", RecordType.OFFICER_INVOLVED_SHOOTINGS),
          Map.entry("COMPLAINTS", RecordType.COMPLAINTS_AND_MISCONDUCT),
          Map.entry("DISCIPLINARY RECORDS", RecordType.COMPLAINTS_AND_MISCONDUCT),
          Map.entry("EMPLOYEE", RecordType.PERSONNEL_RECORDS),
          Map.entry("FIELD CONTACTS", RecordType.FIELD_CONTACTS),
          Map.entry("VEHICLE PURSUITS", RecordType.VEHICLE_PURSUITS),
          Map.entry("LAWSUITS", RecordType.COURT_CASES),
          Map.entry("DEATHS IN CUSTODY", RecordType.INCARCERATION_RECORDS));
  private static final Set<String> FILES = Set.of("CSV", "Excel", "HTML");
  private static final Set<String> PORTALS =
      Set.of("ArcGIS", "Socrata", "CKAN", "Carto", "Opendatasoft");
  private static final String KEY = "source_table_id";
  private static final String AGENCY = "AgencyFull";
  private static final String TYPE = "TableType";
  private static final String FORMAT = "DataType";

  private final Map<String, List<AgencyId>> agencies;
  private final Map<String, String> folded = new HashMap<>();
  private final Gazetteer gazetteer;
  private final Findings findings;

  OpenPoliceData(List<NamedAgency> named, Gazetteer gazetteer, Findings findings) {
    this.agencies =
        named.stream()
            .collect(
                Collectors.groupingBy(
                    agency -> agency.stateName() + " " + agency.folded(),
                    Collectors.collectingAndThen(
                        Collectors.mapping(NamedAgency::id, Collectors.toList()),
                        ids -> ids.stream().distinct().toList())));
    this.gazetteer = gazetteer;
    this.findings = findings;
  }

  static List<String> types() {
    return TYPES.keySet().stream().sorted().toList();
  }

  static List<String> formats() {
    return Stream.of(FILES, PORTALS).flatMap(Set::stream).sorted().toList();
  }

  List<ReadSource> read(List<CsvRow> rows) {
    var even = findings.even(rows, KEY);
    var names = even.stream().map(row -> row.text(AGENCY)).distinct().toList();
    var plain = gazetteer.folded(names);
    for (var i = 0; i < names.size(); i++) {
      folded.put(names.get(i), plain.get(i));
    }
    return even.stream().flatMap(row -> read(row).stream()).toList();
  }

  private Optional<ReadSource> read(CsvRow row) {
    var key = row.first(KEY, AGENCY).orElse("");
    var type = row.find(TYPE).map(OpenPoliceData::general).map(TYPES::get);
    var written = address(row);
    var address =
        Optional.of(written).filter(text -> !Unreadable.isDamaged(text)).flatMap(ReadAddress::of);
    if (type.isEmpty() || address.isEmpty()) {
      findings.add(row, key, fault(type.isEmpty(), written), faulty(row, type.isEmpty(), written));
      return Optional.empty();
    }
    if (Findings.isTooLong(name(row, type.get()))) {
      findings.add(row, key, Reason.NAME_TOO_LONG, written);
      return Optional.empty();
    }
    if (address.get().hadFragment()) {
      findings.add(row, key, Reason.FRAGMENT_REMOVED, written);
    }
    var reader = new RowReader(row, key, findings);
    if (row.isBlank("source_url")) {
      reader.flag(Reason.ADDRESS_ASSUMED, written);
    }
    return Optional.of(new ReadSource(row, source(reader, type.get(), address.get().text())));
  }

  /** The page about the data, or else the data's own; a damaged one is not mended by the other. */
  private static String address(CsvRow row) {
    return row.isUnreadable("source_url")
        ? row.text("source_url")
        : row.first("source_url", "URL").orElse("");
  }

  /** What a table is of, without its part: {@code CRASHES} of {@code CRASHES - SUBJECTS}. */
  private static String general(String type) {
    return type.toUpperCase(Locale.ROOT).replaceFirst("\\s+-\\s.*", "");
  }

  private static Reason fault(boolean untyped, String address) {
    return untyped ? Reason.RECORD_TYPE_UNKNOWN : ReadAddress.fault(address);
  }

  private static String faulty(CsvRow row, boolean untyped, String address) {
    return untyped ? RowReader.detail(row, TYPE, row.text(TYPE)) : address;
  }

  private static String name(CsvRow row, RecordType type) {
    return type.label() + " for " + row.first(AGENCY, "SourceName").orElse("unknown agency");
  }

  private SourceRecord source(RowReader reader, RecordType type, String url) {
    var row = reader.row();
    var fields = new SourceFieldReader(reader);
    var coverage = fields.coverage();
    if (row.find(AGENCY).isEmpty()) {
      reader.assume("name");
    }
    var agency = agency(reader);
    var supplier = reader.text("supplying_entity", "supplying_entity");
    var format =
        reader.value(FORMAT, "record_formats", Reason.VALUE_UNKNOWN, OpenPoliceData::format);
    var described =
        new SourceDescription(
            name(row, type),
            reader.text("Description", "description"),
            url,
            agencySupplied(reader, supplier),
            supplier,
            fields.truth("agency_originated"),
            null,
            null,
            agency.isEmpty() ? row.find(AGENCY).orElse(null) : null,
            coverage.start(),
            coverage.end(),
            null,
            format == null || FILES.contains(format) ? null : format,
            null,
            format == null ? List.of() : List.of(format),
            format == null ? List.of() : List.of(access(format)),
            null,
            null,
            null,
            fields.readme("readme"),
            null);
    return new SourceRecord(
        described, type, null, agency, agency.isEmpty() ? awaited(row) : List.of(), reader.gaps());
  }

  private static Optional<String> format(String text) {
    return formats().stream().filter(text::equalsIgnoreCase).findFirst();
  }

  private static AccessType access(String format) {
    return FILES.contains(format) ? AccessType.DOWNLOAD : AccessType.API;
  }

  /** Where nobody else is named the agency itself is meant, unless somebody was named before. */
  private static @Nullable Boolean agencySupplied(RowReader reader, @Nullable String supplier) {
    if (supplier != null) {
      return false;
    }
    if (!reader.isEmptied("supplying_entity")) {
      reader.assume("agency_supplied");
    }
    return reader.row().isUnreadable("supplying_entity") ? null : true;
  }

  /** The one agency of that name in that state; none where there are several or it is not known. */
  private List<AgencyId> agency(RowReader reader) {
    var row = reader.row();
    reader.requireLasting(AGENCY);
    var found = agencies.getOrDefault(nameInState(row), List.of());
    if (found.size() == 1) {
      return found;
    }
    reader.flag(Reason.AGENCY_UNKNOWN, row.text(AGENCY) + ", " + row.text("State"));
    return List.of();
  }

  private List<String> awaited(CsvRow row) {
    return row.find(AGENCY).isPresent() && row.find("State").isPresent()
        ? List.of(nameInState(row))
        : List.of();
  }

  private String nameInState(CsvRow row) {
    return row.find("State").orElse("")
        + " "
        + folded.getOrDefault(row.find(AGENCY).orElse(""), "");
  }
}
