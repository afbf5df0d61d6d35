package io.blotter.persistence.search;

import java.util.List;
import java.util.function.Consumer;

/** Writes what a search finds, level by level, as the JSON of a search view. */
final class SearchDocument {
  /** In the order in which the results come. */
  private static final List<String> LEVELS = List.of("federal", "state", "county", "locality");

  private final Consumer<String> out;
  private int level;
  private int ofLevel;
  private int count;

  SearchDocument(Consumer<String> out) {
    this.out = out;
  }

  void add(FoundDocument found) {
    if (count == 0) {
      begin();
    }
    while (!LEVELS.get(level).equals(found.level())) {
      next();
    }
    if (ofLevel > 0) {
      out.accept(",");
    }
    out.accept(found.text());
    ofLevel++;
    count++;
  }

  void end() {
    if (count == 0) {
      begin();
    }
    while (level < LEVELS.size() - 1) {
      next();
    }
    endLevel();
    out.accept("},\"count\":" + count + "}");
  }

  private void begin() {
    out.accept("{\"data\":{");
    beginLevel();
  }

  private void next() {
    endLevel();
    out.accept(",");
    level++;
    beginLevel();
  }

  private void beginLevel() {
    ofLevel = 0;
    out.accept("\"" + LEVELS.get(level) + "\":{\"results\":[");
  }

  private void endLevel() {
    out.accept("],\"count\":" + ofLevel + "}");
  }
}
