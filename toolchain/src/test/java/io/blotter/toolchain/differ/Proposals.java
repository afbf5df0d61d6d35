package io.blotter.toolchain.differ;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.toolchain.differ.Outcome.Proposal;
import io.blotter.toolchain.differ.Outcome.Refused;
import io.blotter.toolchain.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;

/** What is proposed between two schemas, on a server of their own. */
final class Proposals implements AutoCloseable {
  private final TestDatabase server = TestDatabase.empty();
  private final ScratchDatabases databases;

  Proposals() {
    try {
      databases = new ScratchDatabases(server.jdbcUrl(), server.user(), server.password());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  ScratchDatabases databases() {
    return databases;
  }

  Proposal made(String before, String after, List<RenameHint> hints) throws SQLException {
    var outcome = outcome(before, after, hints, false);
    assertThat(outcome).isInstanceOf(Proposal.class);
    return (Proposal) outcome;
  }

  /** What is proposed where data may be taken away. */
  Proposal allowed(String before, String after) throws SQLException {
    var outcome = outcome(before, after, List.of(), true);
    assertThat(outcome).isInstanceOf(Proposal.class);
    return (Proposal) outcome;
  }

  /** Why nothing is proposed. */
  String reasons(String before, String after, List<RenameHint> hints) throws SQLException {
    var outcome = outcome(before, after, hints, false);
    assertThat(outcome).isInstanceOf(Refused.class);
    return String.join("; ", ((Refused) outcome).reasons());
  }

  Outcome outcome(String before, String after, List<RenameHint> hints, boolean allowDestructive)
      throws SQLException {
    return outcome(before, after, hints, allowDestructive, Fills.NONE);
  }

  Outcome filled(String before, String after, Fills fills) throws SQLException {
    return outcome(before, after, List.of(), false, fills);
  }

  private Outcome outcome(
      String before, String after, List<RenameHint> hints, boolean allowDestructive, Fills fills)
      throws SQLException {
    var replayed = databases.empty();
    replayed.run(List.of(before));
    var model = databases.empty();
    model.run(List.of(after));
    return new Autogenerate(databases, fills).propose(replayed, model, hints, allowDestructive);
  }

  @Override
  public void close() throws SQLException {
    databases.close();
    server.close();
  }
}
