package io.blotter.pages.search;

import io.blotter.application.search.ExploredView.FoundSource;
import io.blotter.application.search.GovernmentLevel;
import java.util.List;

/** What was found at one level of government. */
record FoundGroup(GovernmentLevel level, long count, String address, List<FoundSource> sources) {}
