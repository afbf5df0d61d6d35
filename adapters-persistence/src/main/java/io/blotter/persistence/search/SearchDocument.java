package io.blotter.persistence.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** Writes what a search finds, level by level, as the JSON of a search view. */
final class SearchDocument {
  /** In the order in which the results come. */
  private static final List<String> LEVELS = List.of("federal", "state", "county", "locality");

  private final Writer out;
  private int level;
  private int ofLevel;
  private int count;

  SearchDocument(Writer out) {
    this.out = out;
  }

  void add(FoundDocument found) {
    try {
      if (count == 0) {
        begin();
      }
      while (!LEVELS.get(level).equals(found.level())) {
        next();
      }
      if (ofLevel > 0) {
        out.write(',');
      }
      out.write(found.text());
      ofLevel++;
      count++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void end() throws IOException {
    if (count == 0) {
      begin();
    }
    while (level < LEVELS.size() - 1) {
      next();
    }
    endLevel();
    out.write("},\"count\":" + count + "}");
  }

  private void begin() throws IOException {
    out.write("{\"data\":{");
    beginLevel();
  }

  private void next() throws IOException {
    endLevel();
    out.write(',');
    level++;
    beginLevel();
  }

  private void beginLevel() throws IOException {
    ofLevel = 0;
    out.write("\"" + LEVELS.get(level) + "\":{\"results\":[");
  }

  private void endLevel() throws IOException {
    out.write("],\"count\":" + ofLevel + "}");
  }
}
