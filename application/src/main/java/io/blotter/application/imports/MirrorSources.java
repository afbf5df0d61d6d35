package io.blotter.application.imports;

import io.blotter.application.imports.Finding.Reason;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.datasource.AccessType;
import io.blotter.domain.datasource.AgencyAggregation;
import io.blotter.domain.datasource.DetailLevel;
import io.blotter.domain.taxonomy.RecordType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Understands the rows of the public mirror's table of data sources. */
final class MirrorSources {
  private final Map<String, AgencyId> agencies;
  private final Findings findings;
  private final SourceFields fields;

  MirrorSources(Map<String, AgencyId> agencies, Findings findings) {
    this.agencies = agencies;
    this.findings = findings;
    this.fields = new SourceFields(findings);
  }

  List<ReadSource> read(List<Cells> rows) {
    findings.noteNul(rows, "name");
    return rows.stream().flatMap(row -> read(row).stream()).toList();
  }

  private Optional<ReadSource> read(Cells row) {
    var key = row.text("name");
    var name = row.first("submitted_name", "name").orElse("");
    var type = row.label("record_type", RecordType.class);
    var address = ReadAddress.of(row.text("source_url"));
    var fault = fault(row, name, type.isPresent(), address.isPresent());
    if (fault != null) {
      findings.add(
          row,
          key,
          fault,
          fault == Reason.RECORD_TYPE_UNKNOWN ? row.text("record_type") : row.text("source_url"));
      return Optional.empty();
    }
    if (address.orElseThrow().hadFragment()) {
      findings.add(row, key, Reason.FRAGMENT_REMOVED, row.text("source_url"));
    }
    return Optional.of(
        new ReadSource(
            row, source(row, key, name, type.orElseThrow(), address.orElseThrow().text())));
  }

  private static @Nullable Reason fault(Cells row, String name, boolean typed, boolean addressed) {
    if (name.isEmpty() || Findings.isTooLong(name)) {
      return name.isEmpty() ? Reason.NO_NAME : Reason.NAME_TOO_LONG;
    }
    if (!addressed) {
      return ReadAddress.fault(row.text("source_url"));
    }
    return typed ? null : Reason.RECORD_TYPE_UNKNOWN;
  }

  private SourceRecord source(Cells row, String key, String name, RecordType type, String url) {
    var start = fields.date(row, key, "coverage_start");
    return new SourceRecord(
        name,
        row.find("description").orElse(null),
        url,
        type,
        row.truth("agency_supplied").orElse(null),
        row.find("supplying_entity").orElse(null),
        row.truth("agency_originated").orElse(null),
        row.find("originating_entity").orElse(null),
        fields.label(row, key, "agency_aggregation", AgencyAggregation.class),
        start,
        end(row, key, start),
        fields.label(row, key, "detail_level", DetailLevel.class),
        row.find("data_portal_type").orElse(null),
        row.list("record_format"),
        access(row, key),
        row.find("access_restrictions_notes").orElse(null),
        fields.updateMethod(row, key),
        fields.retention(row, key),
        fields.readme(row, key, "readme_url"),
        fields.updateFrequency(row, key),
        null,
        agencies(row, key));
  }

  private List<AccessType> access(Cells row, String key) {
    return row.list("access_type").stream()
        .flatMap(word -> Stream.ofNullable(fields.access(row, key, word)))
        .distinct()
        .toList();
  }

  private @Nullable LocalDate end(Cells row, String key, @Nullable LocalDate start) {
    var end = fields.date(row, key, "coverage_end");
    if (start != null && end != null && end.isBefore(start)) {
      findings.add(row, key, Reason.DATES_REVERSED, start + " to " + end);
      return null;
    }
    return end;
  }

  private List<AgencyId> agencies(Cells row, String key) {
    var named = row.list("agency_described");
    named.stream()
        .filter(uid -> !agencies.containsKey(uid))
        .forEach(uid -> findings.add(row, key, Reason.AGENCY_UNKNOWN, uid));
    return named.stream().map(agencies::get).filter(Objects::nonNull).toList();
  }
}
