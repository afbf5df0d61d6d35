package io.blotter.persistence.shared;

import javax.sql.DataSource;

/** A replica that may answer reads. */
public interface Standby {
  DataSource connections();

  /** Whether it lives and has what the primary has, but for a few seconds. */
  boolean isUsable();
}
