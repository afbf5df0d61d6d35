package io.blotter.persistence.imports;

import io.blotter.application.imports.SourceRecord;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.shared.Labelled;
import io.blotter.domain.taxonomy.RecordType;
import io.blotter.persistence.shared.ArrayText;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A set of data sources column by column, as a statement takes it. Lists within a column are
 * written as PostgreSQL writes arrays, as an array of arrays cannot hold lists of different
 * lengths.
 */
record SourceColumns(
    List<DataSourceId> ids,
    List<RecordType> recordTypes,
    List<@Nullable String> name,
    List<@Nullable String> description,
    List<@Nullable String> url,
    List<@Nullable String> agencySupplied,
    List<@Nullable String> supplyingEntity,
    List<@Nullable String> agencyOriginated,
    List<@Nullable String> originatingEntity,
    List<@Nullable String> aggregation,
    List<@Nullable String> coverageStart,
    List<@Nullable String> coverageEnd,
    List<@Nullable String> detailLevel,
    List<@Nullable String> portalType,
    List<@Nullable String> accessNotes,
    List<@Nullable String> updateMethod,
    List<@Nullable String> retention,
    List<@Nullable String> readmeUrl,
    List<@Nullable String> agencyNotInDatabase,
    List<@Nullable String> recordFormats,
    List<@Nullable String> accessTypes,
    List<@Nullable String> updateFrequencies,
    List<@Nullable String> emptied,
    List<@Nullable String> assumed,
    List<@Nullable String> blank) {
  static SourceColumns of(List<DataSourceId> ids, List<SourceRecord> sources) {
    return new SourceColumns(
        ids,
        sources.stream().map(SourceRecord::recordType).toList(),
        texts(sources, SourceRecord::name),
        texts(sources, SourceRecord::description),
        texts(sources, SourceRecord::url),
        texts(sources, source -> text(source.agencySupplied())),
        texts(sources, SourceRecord::supplyingEntity),
        texts(sources, source -> text(source.agencyOriginated())),
        texts(sources, SourceRecord::originatingEntity),
        texts(sources, source -> label(source.aggregation())),
        texts(sources, source -> text(source.coverageStart())),
        texts(sources, source -> text(source.coverageEnd())),
        texts(sources, source -> label(source.detailLevel())),
        texts(sources, SourceRecord::portalType),
        texts(sources, SourceRecord::accessNotes),
        texts(sources, source -> label(source.updateMethod())),
        texts(sources, source -> label(source.retention())),
        texts(sources, SourceRecord::readmeUrl),
        texts(sources, SourceRecord::agencyNotInDatabase),
        texts(sources, source -> ArrayText.of(source.recordFormats())),
        texts(
            sources,
            source -> ArrayText.of(source.accessTypes().stream().map(Labelled::label).toList())),
        texts(sources, SourceRecord::updateFrequency),
        texts(sources, source -> ArrayText.of(source.gaps().emptied())),
        texts(sources, source -> ArrayText.of(source.gaps().assumed())),
        texts(sources, source -> ArrayText.of(source.gaps().blank().keySet())));
  }

  private static List<@Nullable String> texts(
      List<SourceRecord> sources, Function<SourceRecord, @Nullable String> field) {
    return sources.stream().<@Nullable String>map(field).toList();
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static @Nullable String label(@Nullable Labelled value) {
    return value == null ? null : value.label();
  }
}
