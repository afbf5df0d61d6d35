package io.blotter.application.search;

import java.util.List;

/** What a search found, by level of government. */
public record SearchView(int count, Levels data) {
  /** Local, school, transit, tribal and port agencies count as local. */
  public record Levels(Level federal, Level state, Level county, Level locality) {}

  /** What was found at one level. */
  public record Level(int count, List<SearchResult> results) {}
}
