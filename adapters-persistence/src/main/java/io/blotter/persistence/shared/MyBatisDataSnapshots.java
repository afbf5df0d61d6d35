package io.blotter.persistence.shared;

import io.blotter.application.shared.DataSlice;
import io.blotter.application.shared.Deadline;
import io.blotter.application.shared.port.DataSnapshots;
import io.blotter.persistence.shared.SnapshotMapper.SliceRow;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

final class MyBatisDataSnapshots implements DataSnapshots {
  /** Others wait for what one asks. Enough for a standby that fails, and the primary after it. */
  private static final Duration TIMEOUT = Duration.ofSeconds(6);

  private final Sessions sessions;

  MyBatisDataSnapshots(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Map<DataSlice, String> current() {
    return Deadline.in(TIMEOUT, "see whether the data changed")
        .during(() -> sessions.read(SnapshotMapper.class, SnapshotMapper::current))
        .stream()
        .collect(Collectors.toMap(SliceRow::slice, SliceRow::version));
  }

  @Override
  public long committed() {
    return sessions.commits();
  }
}
