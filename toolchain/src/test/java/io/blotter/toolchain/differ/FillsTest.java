package io.blotter.toolchain.differ;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.toolchain.differ.Outcome.Proposal;
import io.blotter.toolchain.differ.Outcome.Refused;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Columns without a default that are closed to null although the table has rows. */
class FillsTest {
  private static final String DESK = "create table public.desk (id int primary key, note text)";
  private static final String CLOSED = DESK.replace("text)", "text, \"N o\" int not null)");

  @AutoClose private final Proposals proposals = new Proposals();

  @Test
  void saysHowANewColumnCanGetItsValues() throws Exception {
    assertThat(proposals.reasons(DESK, CLOSED, List.of()))
        .contains("public.desk.\"N o\"", "--fill 'EXPRESSION'", "--assume-empty");
  }

  @Test
  void opensFillsAndClosesAColumn() throws Exception {
    var proposal = filled(DESK, CLOSED, "length(note) + id");
    assertThat(proposal.steps()).hasSize(3);
    assertThat(proposal.steps().get(0).up().text()).contains("add column \"N o\" integer;");
    assertThat(proposal.steps().get(1).up().text())
        .contains("update public.desk", "(length(note) + id) -- the value");
    assertThat(proposal.steps().get(1).up().fills())
        .containsExactly("nulls of column public.desk.\"N o\"");
    assertThat(proposal.steps().get(2).up().text())
        .contains("validate constraint", "alter column \"N o\" set not null");
    var filled = database(DESK, "insert into public.desk values (1, 'four')");
    up(filled, proposal);
    filled.run(List.of("select 1 / (sum(\"N o\") = 5)::int from public.desk"));
    down(filled, proposal);
    filled.run(List.of("select 1 / (count(*) = 1)::int from public.desk where note = 'four'"));
  }

  @Test
  void fillsAColumnThatWasOpen() throws Exception {
    var before = "create table public.desk (id int primary key, note text, at timestamptz)";
    var proposal = filled(before, before.replace("timestamptz", "timestamptz not null"), "now()");
    assertThat(proposal.steps()).hasSize(2);
    assertThat(proposal.losses()).isEmpty();
    var filled = database(before, "insert into public.desk values (1), (2)");
    up(filled, proposal);
    filled.run(List.of("select 1 / (count(*) = 2)::int from public.desk where at = at"));
  }

  @Test
  void givesEachColumnItsOwnValue() throws Exception {
    var after =
        "create table public.desk (id int primary key, note text, n int not null, t text not null)";
    var proposal = filled(DESK, after, "public.desk.t='=' || id", "7");
    var filled = database(DESK, "insert into public.desk values (1)");
    up(filled, proposal);
    filled.run(List.of("select 1 / (n = 7 and t = '=1')::int from public.desk"));
  }

  @Test
  void closesAColumnAtOnceWhereTheTableIsEmpty() throws Exception {
    var outcome = proposals.filled(DESK, CLOSED, new Fills(List.of(), true));
    assertThat(outcome).isInstanceOf(Proposal.class);
    var proposal = (Proposal) outcome;
    assertThat(proposal.steps()).hasSize(1);
    assertThat(proposal.notes()).isEmpty();
    up(database(DESK), proposal);
    var filled = database(DESK, "insert into public.desk values (1)");
    assertThat(
            proposals.filled(
                DESK + "; insert into public.desk values (1)", CLOSED, new Fills(List.of(), true)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.reasons()).singleElement().asString().contains("null values"));
    assertThat(filled).isNotNull();
  }

  @Test
  void refusesAValueThatNoColumnTakes() throws Exception {
    assertThat(proposals.filled(DESK, DESK.replace("text", "text default 'x'"), fill("0")))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.reasons().getFirst()).startsWith("--fill"));
    assertThat(proposals.filled(DESK, CLOSED, fill("'x"))).isInstanceOf(Refused.class);
  }

  private Proposal filled(String before, String after, String... expressions) throws SQLException {
    var outcome = proposals.filled(before, after, fill(expressions));
    assertThat(outcome).isInstanceOf(Proposal.class);
    return (Proposal) outcome;
  }

  private static Fills fill(String... expressions) {
    return new Fills(List.of(expressions), false);
  }

  private ScratchDatabase database(String... statements) throws SQLException {
    var database = proposals.databases().empty();
    database.run(List.of(statements));
    return database;
  }

  private static void up(ScratchDatabase database, Proposal proposal) throws SQLException {
    for (var step : proposal.steps()) {
      step.up().run(database);
    }
  }

  private static void down(ScratchDatabase database, Proposal proposal) throws SQLException {
    for (var step : proposal.steps().reversed()) {
      step.down().run(database);
    }
  }
}
