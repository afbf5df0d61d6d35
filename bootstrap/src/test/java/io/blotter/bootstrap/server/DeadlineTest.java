package io.blotter.bootstrap.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.job.JobRun;
import io.blotter.application.shared.Deadline;
import io.blotter.domain.shared.Refusal;
import io.blotter.migrations.testing.SeededDatabase;
import io.blotter.persistence.Persistence;
import io.blotter.persistence.shared.ConnectionSource;
import io.blotter.persistence.shared.Standby;
import io.blotter.toolchain.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** All that a call asks of the database shares one budget. */
class DeadlineTest {
  private static final Duration SECONDS = Duration.ofSeconds(5);

  @AutoClose private final TestDatabase database = SeededDatabase.create();

  @Test
  void endsAChainOfStatementsOfWhichEachIsQuick() {
    database.execute(
        """
        create function dawdle() returns trigger language plpgsql as
          $$begin perform pg_sleep(1); return new; end$$;
        create trigger dawdle before insert on job_runs for each row execute function dawdle();
        """);
    var runs = Persistence.over(database.dataSource()).job().runs();
    var done = new AtomicInteger();
    assertThatThrownBy(() ->
            Deadline.in(SECONDS, "a chain")
                .during(() -> {
                  while (done.get() < 20) {
                    runs.keep(new JobRun("job " + done, Instant.EPOCH, 1, 1L, null));
                    done.incrementAndGet();
                  }
                  return done;
                }))
        .isInstanceOf(Refusal.Unavailable.class);
    assertThat(done).hasValueLessThan(6);
  }

  @Test
  void asksThePrimaryWhatAStandbyThatDiedDoesNotAnswer() {
    var persistence = Persistence.over(database.dataSource(), new Dead());
    assertThat(persistence.job().runs().latest()).isEmpty();
    assertThat(persistence.shared().dataSnapshots().current()).isNotEmpty();
    persistence.search().index().results(null, List.of(), List.of(), _ -> {});
  }

  /** Of which nobody knows yet that it died. */
  private static final class Dead implements Standby {
    @Override
    public DataSource connections() {
      return (ConnectionSource)
          () -> {
            throw new SQLException("nobody answers", "08001");
          };
    }

    @Override
    public boolean isUsable() {
      return true;
    }
  }
}
