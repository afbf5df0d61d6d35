package io.blotter.persistence.job;

import io.blotter.application.job.GrowingTable;
import io.blotter.application.job.port.OldRows;
import io.blotter.persistence.shared.Sessions;
import java.time.Instant;

final class MyBatisOldRows implements OldRows {
  private final Sessions sessions;

  MyBatisOldRows(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public int remove(GrowingTable table, Instant limit, int most) {
    return sessions.write(
        OldRowMapper.class,
        old ->
            switch (table) {
              case SESSIONS -> old.removeSessions(limit, most);
              case RESET_TOKENS -> old.removeResetTokens(limit, most);
              case GITHUB_SIGN_INS -> old.removeGitHubSignIns(limit, most);
              case GITHUB_STATES -> old.removeGitHubStates(limit, most);
              case SIGN_IN_THROTTLES -> old.removeSignInThrottles(limit, most);
              case SIGN_IN_NETWORKS -> old.removeSignInNetworks(limit, most);
              case PENDING_USERS -> old.removePendingUsers(limit, most);
              case ANSWERED_CALLS -> old.removeAnsweredCalls(limit, most);
              case MAIL -> old.removeMail(limit, most);
              case ROW_COUNTS -> old.removeRowCounts(limit, most);
              case MAILINGS -> old.removeMailings(limit, most);
              case REQUEST_EVENTS -> old.removeRequestEvents(limit, most);
              case SOURCE_EVENTS -> old.removeSourceEvents(limit, most);
              case DATA_CHANGES -> old.removeDataChanges(most);
            });
  }
}
