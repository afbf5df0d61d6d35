package io.blotter.persistence.account;

import io.blotter.application.account.port.OldProofs;
import io.blotter.persistence.shared.Sessions;
import java.time.Instant;

final class MyBatisOldProofs implements OldProofs {
  private final Sessions sessions;

  MyBatisOldProofs(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public int remove(Instant ended, Instant unconfirmed, Instant unused, int most) {
    return sessions.write(
        OldProofMapper.class, proofs -> proofs.remove(ended, unconfirmed, unused, most));
  }
}
