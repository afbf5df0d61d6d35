package io.blotter.pages.search;

import java.util.List;

/** One way to narrow down: the most frequent values, and the others. */
record FoundFacet(String name, List<FoundLink> first, List<FoundLink> others) {}
