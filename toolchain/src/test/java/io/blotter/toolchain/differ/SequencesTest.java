package io.blotter.toolchain.differ;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.toolchain.differ.Outcome.Proposal;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Whatever becomes of a sequence, the next number is one that no row has. */
class SequencesTest {
  private static final String ROWS = "insert into public.memo (body) values ('a'), ('b')";
  private static final String PLAIN = "create table public.memo (id int primary key, body text)";

  @AutoClose private final Proposals proposals = new Proposals();

  @Test
  void goesOnBehindTheRowsAfterEachWay() throws Exception {
    for (var numbered :
        List.of(
            PLAIN.replace("id int", "id serial"),
            PLAIN.replace("id int", "id int generated always as identity"),
            "create sequence public.s;"
                + PLAIN.replace("key", "key default nextval('public.s')"))) {
      var proposal = proposals.allowed(numbered, PLAIN);
      var database = proposals.databases().empty();
      database.run(List.of(numbered, ROWS));
      for (var step : proposal.steps()) {
        step.up().run(database);
      }
      database.run(List.of("insert into public.memo values (7, 'c')"));
      for (var step : proposal.steps().reversed()) {
        step.down().run(database);
      }
      database.run(List.of(ROWS, "select 1 / (max(id) = 9)::int from public.memo"));
    }
  }

  @Test
  void beginsAnewWhereTheBoundsMovedAhead() throws Exception {
    var before = "create sequence public.tick start 5";
    Proposal proposal = proposals.made(before, before + "0 minvalue 10", List.of());
    var unused = proposals.databases().empty();
    unused.run(List.of(before));
    proposal.steps().getFirst().up().run(unused);
    unused.run(List.of("select 1 / (nextval('public.tick') = 50)::int"));
    var used = proposals.databases().empty();
    used.run(List.of(before, "select setval('public.tick', 70)"));
    proposal.steps().getFirst().up().run(used);
    used.run(List.of("select 1 / (nextval('public.tick') = 71)::int"));
    assertThat(proposal.losses()).isEmpty();
  }

  @Test
  void startsBeyondTheOldBounds() throws Exception {
    var before = "create sequence public.tick maxvalue 10 cycle";
    var proposal =
        proposals.made(
            before, "create sequence public.tick minvalue 5 maxvalue 90 start 50 cycle", List.of());
    var database = proposals.databases().empty();
    database.run(List.of(before));
    proposal.steps().getFirst().up().run(database);
    database.run(List.of("select 1 / (nextval('public.tick') = 50)::int"));
  }
}
