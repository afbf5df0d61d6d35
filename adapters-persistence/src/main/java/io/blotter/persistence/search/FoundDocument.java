package io.blotter.persistence.search;

/** One result of a search as JSON, and the level of government that it is listed at. */
record FoundDocument(String level, String text) {}
