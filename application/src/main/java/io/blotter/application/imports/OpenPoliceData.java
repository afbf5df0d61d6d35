package io.blotter.application.imports;

import io.blotter.application.imports.Finding.Reason;
import io.blotter.application.imports.port.AgencyImports.NamedAgency;
import io.blotter.application.imports.port.Gazetteer;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.datasource.AccessType;
import io.blotter.domain.taxonomy.RecordType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

  private final Map<String, List<AgencyId>> agencies;
  private final Map<String, String> folded = new HashMap<>();
  private final Gazetteer gazetteer;
  private final Findings findings;
  private final SourceFields fields;

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
    this.fields = new SourceFields(findings);
  }

  List<ReadSource> read(List<Cells> rows) {
    findings.noteNul(rows, "source_table_id");
    var names = rows.stream().map(row -> row.text("AgencyFull")).distinct().toList();
    var plain = gazetteer.folded(names);
    for (var i = 0; i < names.size(); i++) {
      folded.put(names.get(i), plain.get(i));
    }
    return rows.stream().flatMap(row -> read(row).stream()).toList();
  }

  private Optional<ReadSource> read(Cells row) {
    var key = row.text("source_table_id");
    var type = TYPES.get(row.text("TableType").replaceFirst(" - .*", ""));
    var written = row.first("source_url", "URL").orElse("");
    var address = ReadAddress.of(written);
    if (type == null || address.isEmpty()) {
      var reason = type == null ? Reason.RECORD_TYPE_UNKNOWN : ReadAddress.fault(written);
      findings.add(row, key, reason, type == null ? row.text("TableType") : written);
      return Optional.empty();
    }
    var name = name(row, type);
    if (Findings.isTooLong(name)) {
      findings.add(row, key, Reason.NAME_TOO_LONG, written);
      return Optional.empty();
    }
    if (address.get().hadFragment()) {
      findings.add(row, key, Reason.FRAGMENT_REMOVED, written);
    }
    return Optional.of(new ReadSource(row, source(row, key, name, type, address.get().text())));
  }

  private static String name(Cells row, RecordType type) {
    return type.label() + " for " + row.first("AgencyFull", "SourceName").orElse("unknown agency");
  }

  private SourceRecord source(Cells row, String key, String name, RecordType type, String url) {
    var agency = agency(row, key);
    var start = fields.date(row, key, "coverage_start");
    var format = row.text("DataType");
    return new SourceRecord(
        name,
        row.find("Description").orElse(null),
        url,
        type,
        row.find("supplying_entity").isEmpty(),
        row.find("supplying_entity").orElse(null),
        row.truth("agency_originated").orElse(null),
        null,
        null,
        start,
        end(row, key, start),
        null,
        FILES.contains(format) ? null : format,
        format.isEmpty() ? List.of() : List.of(format),
        List.of(FILES.contains(format) ? AccessType.DOWNLOAD : AccessType.API),
        null,
        null,
        null,
        fields.readme(row, key, "readme"),
        null,
        agency.isEmpty() ? row.find("AgencyFull").orElse(null) : null,
        agency);
  }

  private @Nullable LocalDate end(Cells row, String key, @Nullable LocalDate start) {
    var end = fields.date(row, key, "coverage_end");
    return start != null && end != null && end.isBefore(start) ? null : end;
  }

  /** The one agency of that name in that state; none where there are several or it is not known. */
  private List<AgencyId> agency(Cells row, String key) {
    var name = folded.getOrDefault(row.text("AgencyFull"), "");
    var found = agencies.getOrDefault(row.text("State") + " " + name, List.of());
    if (found.size() == 1) {
      return found;
    }
    findings.add(
        row, key, Reason.AGENCY_UNKNOWN, row.text("AgencyFull") + ", " + row.text("State"));
    return List.of();
  }
}
