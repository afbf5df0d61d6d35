package io.blotter.persistence.imports;

import io.blotter.application.imports.SourceRecord;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.taxonomy.RecordType;
import io.blotter.persistence.shared.ArrayText;
import io.blotter.persistence.shared.ColumnValues;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A set of data sources column by column, as a statement takes it. */
record SourceColumns(
    ColumnValues described,
    List<RecordType> recordTypes,
    List<@Nullable String> updateFrequencies,
    List<String> emptied,
    List<String> assumed,
    List<String> blank) {
  static SourceColumns of(List<DataSourceId> ids, List<SourceRecord> sources) {
    return new SourceColumns(
        ColumnValues.of(ids, sources.stream().map(SourceRecord::described).toList()),
        sources.stream().map(SourceRecord::recordType).toList(),
        sources.stream().<@Nullable String>map(SourceRecord::updateFrequency).toList(),
        sources.stream().map(source -> ArrayText.of(source.gaps().emptied())).toList(),
        sources.stream().map(source -> ArrayText.of(source.gaps().assumed())).toList(),
        sources.stream().map(source -> ArrayText.of(source.gaps().blank().keySet())).toList());
  }
}
