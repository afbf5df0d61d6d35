package io.blotter.toolchain.differ;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Changes that would hold up readers or writers are written in several files. */
class StepsTest {
  @AutoClose private final Proposals proposals = new Proposals();

  @Test
  void buildsAnIndexBesideReadersAndWriters() throws Exception {
    var proposal =
        proposals.made(
            "create table public.t (id int primary key, a text)",
            "create table public.t (id int primary key, a text);"
                + "create index t_a_idx on public.t (a);"
                + "create table public.u (id int primary key, a text);"
                + "create index u_a_idx on public.u (a)",
            List.of());
    assertThat(proposal.steps()).hasSize(2);
    assertThat(proposal.steps().getFirst().up().text())
        .startsWith("set local lock_timeout = '5s';\n\n")
        .contains("create index u_a_idx on public.u");
    var index = proposal.steps().getLast().up();
    assertThat(index.transactional()).isFalse();
    assertThat(index.text())
        .isEqualTo("create index concurrently t_a_idx on public.t using btree (a);\n");
    assertThat(proposal.steps().getLast().down().text())
        .isEqualTo("set local lock_timeout = '5s';\n\ndrop index public.t_a_idx;\n");
  }

  @Test
  void buildsAnIndexBesideReadersOfAViewThatStays() throws Exception {
    var table = "create table public.t (id int primary key, a text);";
    var views =
        "create materialized view public.v as select id, a from public.t;"
            + "create materialized view public.w as select id from public.t;";
    var proposal =
        proposals.made(
            table + views,
            table
                + views.replace("select id from", "select id, a from")
                + "create index v_a_idx on public.v (a); create index w_a_idx on public.w (a)",
            List.of());
    assertThat(proposal.steps()).hasSize(2);
    assertThat(proposal.steps().getFirst().up().text()).contains("create index w_a_idx");
    assertThat(proposal.steps().getLast().up().text())
        .isEqualTo("create index concurrently v_a_idx on public.v using btree (a);\n");
    assertThat(proposal.steps().getLast().up().transactional()).isFalse();
  }

  @Test
  void dropsAViewWithItsIndexes() throws Exception {
    var proposal =
        proposals.made(
            "create materialized view public.v as select 1 as id;"
                + "create index v_id_idx on public.v (id);",
            "create table public.v (id int);",
            List.of());
    assertThat(proposal.steps()).hasSize(1);
    assertThat(proposal.steps().getFirst().up().text()).doesNotContain("index");
    assertThat(proposal.steps().getFirst().down().text())
        .contains("create index v_id_idx on public.v");
  }

  @Test
  void leavesTheIndexesOfAColumnAloneThatIsClosedToNull() throws Exception {
    var indexes =
        "create index t_a_idx on public.t (a); create unique index t_a_key on public.t (lower(a));"
            + "alter table public.t add constraint t_a_check check (a <> ''), add unique (a);";
    var proposal =
        proposals.made(
            "create table public.t (id int primary key, a text);" + indexes,
            "create table public.t (id int primary key, a text not null default 'b');" + indexes,
            List.of());
    assertThat(proposal.steps()).hasSize(2);
    for (var step : proposal.steps()) {
      assertThat(step.up().text() + step.down().text())
          .doesNotContain("index")
          .doesNotContain("unique")
          .doesNotContain("t_a_check");
    }
  }

  @Test
  void validatesAConstraintAfterTheLockIsGone() throws Exception {
    var tables = "create table public.p (id int primary key);";
    var proposal =
        proposals.made(
            tables + "create table public.t (id int primary key, p int)",
            tables
                + "create table public.t (id int primary key, p int constraint t_p_fkey references"
                + " public.p deferrable initially deferred)",
            List.of());
    assertThat(proposal.steps()).hasSize(2);
    assertThat(proposal.steps().getFirst().up().text()).endsWith("deferred not valid;\n");
    assertThat(proposal.steps().getLast().up().text())
        .endsWith("alter table public.t validate constraint t_p_fkey;\n");
  }

  @Test
  void givesAUniqueKeyAnIndexThatWasBuiltBeside() throws Exception {
    var proposal =
        proposals.made(
            "create table public.t (id int primary key, a text, \"B\" int);"
                + "insert into public.t values (1, 'x', 2)",
            "create table public.t (id int primary key, a text, \"B\" int, constraint \"t_Key\""
                + " unique nulls not distinct (a, \"B\") deferrable initially deferred)",
            List.of());
    assertThat(proposal.steps()).hasSize(2);
    var index = proposal.steps().getFirst();
    assertThat(index.up().transactional()).isFalse();
    assertThat(index.up().text())
        .isEqualTo(
            "create unique index concurrently \"t_Key\" on public.t (a, \"B\") nulls not"
                + " distinct;\n");
    assertThat(proposal.steps().getLast().up().text())
        .endsWith(
            "alter table public.t add constraint \"t_Key\" unique using index \"t_Key\""
                + " deferrable initially deferred;\n");
    assertThat(proposal.steps().getLast().down().text())
        .contains("drop constraint \"t_Key\";", "create unique index \"t_Key\"");
  }

  @Test
  void closesColumnsToNullOnTheWordOfValidatedChecks() throws Exception {
    var proposal =
        proposals.made(
            "create table public.t (id int primary key, a text, \"B\" int);"
                + "insert into public.t values (1, 'x', 2)",
            "create table public.t (id int primary key, a text not null default 'y',"
                + " \"B\" int not null)",
            List.of());
    assertThat(proposal.steps()).hasSize(2);
    assertThat(proposal.steps().getFirst().up().text())
        .contains(
            "add constraint a_filled check (a is not null) not valid;",
            "add constraint \"B_filled\" check (\"B\" is not null) not valid;")
        .doesNotContain("set not null");
    assertThat(proposal.steps().getLast().up().text())
        .endsWith(
            """
            alter table public.t validate constraint "B_filled";

            alter table public.t alter column "B" set not null;

            alter table public.t drop constraint "B_filled";
            """);
    assertThat(proposal.notes()).isEmpty();
  }

  @Test
  void refusesToCloseAColumnThatHasNulls() throws Exception {
    assertThat(
            proposals.reasons(
                "create table public.t (id int primary key, a text);"
                    + "insert into public.t values (1, null)",
                "create table public.t (id int primary key, a text not null)",
                List.of()))
        .contains("\"a_filled\" of relation \"t\" is violated by some row");
  }

  @Test
  void dropsTheIndexOfAPartitionedTable() throws Exception {
    var table =
        "create table public.t (id int, a text) partition by range (id);"
            + "create table public.t1 partition of public.t for values from (0) to (9);";
    var proposal = proposals.made(table + "create index t_a_idx on public.t (a)", table, List.of());
    assertThat(proposal.steps().getFirst().up().text()).contains("drop index public.t_a_idx");
  }
}
