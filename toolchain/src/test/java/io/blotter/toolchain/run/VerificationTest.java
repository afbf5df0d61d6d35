package io.blotter.toolchain.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.toolchain.testing.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class VerificationTest {
  @Test
  void namesASequenceThatIsBehindItsColumnWhateverTheyAreCalled() throws SQLException {
    try (var database = TestDatabase.empty()) {
      database.execute(
          """
          create table public."it's 100%s" (id bigserial);
          insert into public."it's 100%s" values (5);
          create table public.countdown (
            id bigint generated always as identity (increment by -1 minvalue -10 maxvalue 10 start 10)
          );
          insert into public.countdown default values;
          insert into public.countdown default values;
          """);
      assertThat(Verification.of(database.dataSource()))
          .containsExactly(
              "sequence public.\"it's 100%s_id_seq\" of public.\"it's 100%s\".id"
                  + " stands at 1, and 5 is in use");
    }
  }
}
