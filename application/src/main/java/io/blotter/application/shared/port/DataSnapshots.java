package io.blotter.application.shared.port;

import io.blotter.application.shared.DataSlice;
import java.util.Map;

/** What the database shows to readers. */
public interface DataSnapshots {
  /** For each slice a text that differs after every committed write to it. */
  Map<DataSlice, String> current();

  /** How many transactions this server has committed so far. */
  long committed();
}
