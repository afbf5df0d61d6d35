package io.blotter.application.account;

import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Capacity;
import io.blotter.domain.account.UserId;
import java.util.Set;

/** What users say about themselves. */
public interface DescribeUsers {
  /**
   * Replaces all that the user said to be. Refuses whoever is neither this user nor may update
   * users, and an unknown user as not found.
   */
  void describe(UserId user, Set<Capacity> capacities, Caller.SignedIn editor);
}
