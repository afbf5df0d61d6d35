package io.blotter.pages.location;

import io.blotter.domain.taxonomy.RecordType;
import java.util.List;

/** The same of one type of records. */
record CoverageTypeRow(RecordType type, List<CoverageCell> cells) {}
