package io.blotter.toolchain.differ;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.toolchain.differ.Outcome.Proposal;
import io.blotter.toolchain.differ.Outcome.Refused;
import io.blotter.toolchain.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AutogenerateTest {
  private static final TestDatabase SERVER = TestDatabase.empty();

  private ScratchDatabases databases;

  @BeforeEach
  void open() throws SQLException {
    databases = new ScratchDatabases(SERVER.jdbcUrl(), SERVER.user(), SERVER.password());
  }

  @AfterEach
  void close() throws SQLException {
    databases.close();
  }

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void keepsTheRowsOfWhatWasRenamed() throws Exception {
    var proposal =
        proposal(
            "create table public.crew (id serial primary key, nick text not null, unique (nick));"
                + "create index crew_lower_idx on public.crew (lower(nick));"
                + "insert into public.crew (nick) values ('a')",
            "create table public.staff (id serial primary key, name text not null, note text,"
                + " unique (name));"
                + "create index staff_lower_idx on public.staff (lower(name))",
            List.of(
                RenameHint.parse("public.staff.nick=name"),
                RenameHint.parse("public.crew=public.staff")));
    assertThat(proposal.losses()).isEmpty();
    assertThat(proposal.steps()).hasSize(2);
    assertThat(proposal.steps().getFirst().up().text())
        .contains(
            "alter table public.crew rename to staff;",
            "alter sequence public.crew_id_seq rename to staff_id_seq;",
            "alter index public.crew_lower_idx rename to staff_lower_idx;",
            "alter table public.staff rename column nick to name;",
            "rename constraint crew_nick_key to staff_name_key;");
    assertThat(proposal.steps().getFirst().down().text())
        .endsWith("alter table public.staff rename to crew;\n");
  }

  @Test
  void refusesARenameThatIsNone() throws Exception {
    var table = "create table public.t (id int primary key)";
    assertThat(reasons(table, table, List.of(RenameHint.parse("public.t.x=y"))))
        .contains("rename public.t.x=y: the old name must stand in the revisions only");
  }

  @Test
  void leavesTheDiffersRemarksOut() throws Exception {
    var proposal =
        proposal(
            "create table public.t (id int primary key, a int)",
            "create table public.t (id int primary key, a bigint);create function public.f()"
                + " returns text language sql as $$select '/* a */' -- b\n"
                + "$$",
            List.of());
    assertThat(proposal.steps().getFirst().up().text())
        .contains("select '/* a */' -- b")
        .doesNotContain("TYPE change");
  }

  @Test
  void refusesWhatWouldCutValuesOff() throws Exception {
    assertThat(
            reasons(
                "create table public.t (id int primary key, a varchar(20), b timestamptz)",
                "create table public.t (id int primary key, a varchar(5), b date)",
                List.of()))
        .contains("values of column public.t.a", "values of column public.t.b");
  }

  @Test
  void saysThatTheRowsDecide() throws Exception {
    var outcome =
        outcome(
            "create table public.t (id int primary key, a text)",
            "create table public.t (id int primary key, a int)",
            List.of(),
            true);
    assertThat(outcome).isInstanceOf(Proposal.class);
    assertThat(((Proposal) outcome).notes())
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith("rows may stop the way up: invalid input syntax for type integer");
  }

  @Test
  void saysWhichTableItCouldNotFill() throws Exception {
    var proposal =
        proposal(
            "create table public.t (id int primary key check (id = 123456))",
            "create table public.t (id int primary key check (id = 123456), a text)",
            List.of());
    assertThat(proposal.notes()).isEmpty();
    var riddle = "create table public.t (a text not null check (md5(a) = 'x')";
    assertThat(proposal(riddle + ")", riddle + ", b text)", List.of()).notes())
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith("not proved with rows: public.t (");
  }

  @Test
  void keepsTheValuesOfAColumnThatIsNoLongerComputed() throws Exception {
    var proposal =
        proposal(
            "create table public.t (id int primary key, a int generated always as (id * 2) stored)",
            "create table public.t (id int primary key, a int)",
            List.of());
    assertThat(proposal.steps().getFirst().up().text()).contains("drop expression");
  }

  @Test
  void takesAnEnumValueAwayThatNoRowHas() throws Exception {
    var table =
        "create table public.t (id int primary key, s public.mood not null default 'ok');"
            + "insert into public.t values (1)";
    var outcome =
        outcome(
            "create type public.mood as enum ('ok', 'sad');" + table,
            "create type public.mood as enum ('ok');" + table,
            List.of(),
            true);
    assertThat(outcome).isInstanceOf(Proposal.class);
    assertThat(((Proposal) outcome).losses()).containsExactly("value 'sad' of type public.mood");
  }

  @Test
  void refusesWhatItCannotWriteAndSaysWhere() throws Exception {
    var table = "create table public.t (id int primary key);";
    assertThat(
            reasons(
                table,
                table
                    + "alter table public.t owner to pg_database_owner;"
                    + "grant select on public.t to pg_monitor",
                List.of()))
        .startsWith(
            "write by hand, into what 'blotter db create --empty \"…\"' makes, for it stays")
        .contains("table public.t: privileges is ", "select to pg_monitor");
  }

  @Test
  void takesNoNoticeOfOwners() throws Exception {
    var table = "create table public.t (id int primary key);";
    assertThat(
            outcome(
                table, table + "alter table public.t owner to pg_database_owner", List.of(), false))
        .isEqualTo(new Outcome.Unchanged());
  }

  @Test
  void writesWhatTheDifferDoesNotSee() throws Exception {
    var proposal =
        proposal(
            "create table public.t (id int primary key, a text)",
            "create table public.t (id int primary key, a text);"
                + "alter table public.t replica identity full;"
                + "alter default privileges in schema public grant select on tables to public",
            List.of());
    assertThat(proposal.steps()).hasSize(1);
    assertThat(proposal.steps().getFirst().up().text())
        .contains(
            "alter table public.t replica identity full;", "grant select on tables to public;");
  }

  @Test
  void commentsOnAnExtensionOnlyWhereTheModelSaysSomethingElse() throws Exception {
    var table = "create table public.t (id int primary key);";
    var plain = proposal(table, table + "create extension citext", List.of());
    assertThat(plain.steps()).hasSize(1);
    assertThat(plain.steps().getFirst().up().text())
        .endsWith("\n\ncreate extension if not exists citext schema public;\n");
    var own =
        proposal(
            table,
            table + "create extension citext; comment on extension citext is 'ours'",
            List.of());
    assertThat(own.steps().getLast().up().text())
        .endsWith("comment on extension citext is 'ours';\n");
  }

  @Test
  void writesIndexesInTheOrderOfTheirNames() throws Exception {
    var proposal =
        proposal(
            "create table public.t (id int primary key)",
            "create table public.t (id int primary key);create table public.u (a int, b int, c"
                + " int);create index u_b_idx on public.u (b); create unique index u_c_key on"
                + " public.u (c);create index u_a_idx on public.u (a)",
            List.of());
    assertThat(proposal.steps().getFirst().up().text())
        .containsSubsequence("u_a_idx", "u_b_idx", "u_c_key");
    assertThat(proposal.steps().getFirst().down().text())
        .containsSubsequence("u_a_idx", "u_b_idx", "u_c_key");
  }

  private Proposal proposal(String before, String after, List<RenameHint> hints)
      throws SQLException {
    var outcome = outcome(before, after, hints, false);
    assertThat(outcome).isInstanceOf(Proposal.class);
    return (Proposal) outcome;
  }

  private String reasons(String before, String after, List<RenameHint> hints) throws SQLException {
    var outcome = outcome(before, after, hints, false);
    assertThat(outcome).isInstanceOf(Refused.class);
    return String.join("; ", ((Refused) outcome).reasons());
  }

  private Outcome outcome(
      String before, String after, List<RenameHint> hints, boolean allowDestructive)
      throws SQLException {
    var replayed = databases.empty();
    replayed.run(List.of(before));
    var model = databases.empty();
    model.run(List.of(after));
    return new Autogenerate(databases).propose(replayed, model, hints, allowDestructive);
  }
}
