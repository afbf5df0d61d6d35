package io.blotter.application.imports;

import io.blotter.application.imports.ImportFinding.Reason;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.datasource.AgencyAggregation;
import io.blotter.domain.datasource.DetailLevel;
import io.blotter.domain.datasource.SourceDescription;
import io.blotter.domain.taxonomy.RecordType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Understands the rows of the public mirror's table of data sources. */
final class MirrorSources {
  private static final String NAME = "submitted_name";
  private static final String FALLBACK = "name";
  private static final String TYPE = "record_type";
  private static final String ADDRESS = "source_url";
  private static final String AGENCIES = "agency_described";

  private final Map<String, AgencyId> agencies;
  private final Findings findings;

  MirrorSources(Map<String, AgencyId> agencies, Findings findings) {
    this.agencies = agencies;
    this.findings = findings;
  }

  List<ReadSource> read(List<CsvRow> rows) {
    return findings.even(rows, "name").stream().flatMap(row -> read(row).stream()).toList();
  }

  private Optional<ReadSource> read(CsvRow row) {
    var key = row.text("name");
    var type = row.label(TYPE, RecordType.class);
    var address = row.find(ADDRESS).flatMap(ReadAddress::of);
    var fault = fault(row, type.isPresent(), address.isPresent());
    if (fault != null) {
      var column = fault == Reason.RECORD_TYPE_UNKNOWN ? TYPE : ADDRESS;
      findings.add(row, key, fault, RowReader.detail(row, column, row.text(column)));
      return Optional.empty();
    }
    if (address.orElseThrow().hadFragment()) {
      findings.add(row, key, Reason.FRAGMENT_REMOVED, row.text(ADDRESS));
    }
    var reader = new RowReader(row, key, findings);
    return Optional.of(
        new ReadSource(row, source(reader, type.orElseThrow(), address.orElseThrow().text())));
  }

  private static @Nullable Reason fault(CsvRow row, boolean typed, boolean addressed) {
    var name = row.name(NAME, FALLBACK).orElse("");
    if (name.isEmpty() || Findings.isTooLong(name)) {
      return name.isEmpty() ? Reason.NO_NAME : Reason.NAME_TOO_LONG;
    }
    if (!addressed) {
      return ReadAddress.fault(row.find(ADDRESS).orElse(""));
    }
    return typed ? null : Reason.RECORD_TYPE_UNKNOWN;
  }

  private SourceRecord source(RowReader reader, RecordType type, String url) {
    var fields = new SourceFieldReader(reader);
    var coverage = fields.coverage();
    if (reader.row().isUnreadable(NAME) || reader.row().first(NAME, FALLBACK).isEmpty()) {
      reader.assume("name");
    }
    var described =
        new SourceDescription(
            reader.row().name(NAME, FALLBACK).orElseThrow(),
            reader.text("description", "description"),
            url,
            fields.truth("agency_supplied"),
            reader.text("supplying_entity", "supplying_entity"),
            fields.truth("agency_originated"),
            reader.text("originating_entity", "originating_entity"),
            reader.label("agency_aggregation", AgencyAggregation.class),
            null,
            coverage.start(),
            coverage.end(),
            reader.label("detail_level", DetailLevel.class),
            reader.text("data_portal_type", "data_portal_type"),
            null,
            fields.formats(),
            fields.access(),
            reader.text("access_restrictions_notes", "access_notes"),
            fields.updateMethod(),
            fields.retention(),
            fields.readme("readme_url"),
            null);
    return new SourceRecord(
        described,
        type,
        fields.updateFrequency(),
        agencies(reader),
        awaited(reader.row()),
        reader.gaps());
  }

  private List<AgencyId> agencies(RowReader reader) {
    reader.requireLasting(AGENCIES);
    if (reader.row().isBrokenList(AGENCIES)) {
      reader.flag(Reason.VALUE_UNKNOWN, AGENCIES + ": " + reader.row().text(AGENCIES));
    }
    awaited(reader.row()).forEach(uid -> reader.flag(Reason.AGENCY_UNKNOWN, uid));
    return reader.row().list(AGENCIES).stream()
        .map(agencies::get)
        .filter(Objects::nonNull)
        .toList();
  }

  private List<String> awaited(CsvRow row) {
    return row.list(AGENCIES).stream().filter(uid -> !agencies.containsKey(uid)).toList();
  }
}
