package io.blotter.pages.search;

/** Words that lead somewhere, with how many are there. */
record FoundLink(String text, long count, String address) {}
