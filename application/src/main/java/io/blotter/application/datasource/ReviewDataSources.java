package io.blotter.application.datasource;

import io.blotter.domain.datasource.DataSourceId;

/** Looking after what others have offered, which everybody sees at once. */
public interface ReviewDataSources {
  /**
   * Takes a source out of the registry; the history keeps why. Refuses an unknown one as not found,
   * and to do so without a reason.
   */
  void reject(DataSourceId source, String reason);
}
