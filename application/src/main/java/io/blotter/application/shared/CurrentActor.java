package io.blotter.application.shared;

import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.NetworkAddress;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf the work in hand is done, for the history of what it changes.
 *
 * @param user null for somebody without an account
 * @param request the correlation id of the call
 * @param address where the call comes from
 */
public record CurrentActor(
    @Nullable UserId user, String request, @Nullable NetworkAddress address) {
  private static final ScopedValue<CurrentActor> CURRENT = ScopedValue.newInstance();

  /** Nobody is known outside a call. */
  public static Optional<CurrentActor> current() {
    return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
  }

  public <T> T during(Supplier<T> work) {
    return ScopedValue.where(CURRENT, this).call(work::get);
  }
}
