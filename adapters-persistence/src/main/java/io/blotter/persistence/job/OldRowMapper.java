package io.blotter.persistence.job;

import java.time.Instant;

interface OldRowMapper {
  int removeSessions(Instant limit, int most);

  int removeResetTokens(Instant limit, int most);

  int removeGitHubSignIns(Instant limit, int most);

  int removeGitHubStates(Instant limit, int most);

  int removeSignInThrottles(Instant limit, int most);

  int removeSignInNetworks(Instant limit, int most);

  int removePendingUsers(Instant limit, int most);

  int removeAnsweredCalls(Instant limit, int most);

  int removeMail(Instant limit, int most);

  int removeRowCounts(Instant limit, int most);

  int removeMailings(Instant limit, int most);

  int removeRequestEvents(Instant limit, int most);

  int removeSourceEvents(Instant limit, int most);

  int removeDataChanges(int most);
}
