package io.blotter.application.account;

import io.blotter.application.account.port.OldProofs;
import io.blotter.application.shared.Batches;
import java.time.Duration;
import java.time.InstantSource;

public final class ForgetProofsService implements ForgetProofs {
  private static final Duration KEPT = Duration.ofDays(1);
  private static final Duration KEPT_UNCONFIRMED = Duration.ofDays(30);
  private static final Duration KEPT_UNUSED = Duration.ofDays(90);

  private final OldProofs proofs;
  private final InstantSource clock;

  public ForgetProofsService(OldProofs proofs, InstantSource clock) {
    this.proofs = proofs;
    this.clock = clock;
  }

  @Override
  public int forgetOld() {
    var now = clock.instant();
    return Batches.all(most ->
        proofs.remove(now.minus(KEPT), now.minus(KEPT_UNCONFIRMED), now.minus(KEPT_UNUSED), most));
  }
}
