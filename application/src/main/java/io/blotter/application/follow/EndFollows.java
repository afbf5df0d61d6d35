package io.blotter.application.follow;

import io.blotter.domain.account.UserId;
import io.blotter.domain.location.LocationId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Ending follows by the links that letters to followers carry. Who has a link need not sign in, and
 * it is good for ever; each verb refuses one that is not ours.
 */
public interface EndFollows {
  /**
   * What a link ends.
   *
   * @param place the followed place; null for all that the user follows
   */
  record Ending(UserId user, @Nullable LocationId place) {}

  /** The name of the place that would be followed no longer; nothing where it is all of them. */
  Optional<String> place(String token);

  /** Ends what the link is for. Nothing happens where that has ended. */
  void end(String token);
}
