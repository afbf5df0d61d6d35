package io.blotter.pages.location;

import io.blotter.domain.taxonomy.RecordCategory;
import java.util.List;

/** Sources of a category, and of each of its types. */
record CoverageRow(
    RecordCategory category, List<CoverageCell> cells, List<CoverageTypeRow> types) {}
