package io.blotter.pages.location;

import io.blotter.application.search.GovernmentLevel;

/** So many at a level; the address of the search that finds them. */
record CoverageCell(GovernmentLevel level, long count, String address) {}
