package io.blotter.persistence.shared;

import io.blotter.application.shared.DataSlice;
import java.util.List;

interface SnapshotMapper {
  List<SliceRow> current();

  /** What a slice shows to readers now. */
  record SliceRow(DataSlice slice, String version) {}
}
