package io.blotter.toolchain.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintTest {
  private static final SqlFile CALLS =
      up(
          """
          create table public.calls (
            id bigint,
            code varchar(20),
            cost numeric(8, 2),
            weight int
          );
          """);

  @Test
  void aFaultIsAFindingThatHidesNothingElse() {
    var report =
        Lint.assumingLargeTables()
            .check(
                List.of(
                    up(
                        """
                        set local lock_timeout = '5s';
                        alter table public.calls
                          add colum remark text not null;

                        drop table public.calls;
                        """)));

    assertThat(report.failed()).isTrue();
    assertThat(report.findings())
        .extracting(LintFinding::toString)
        .containsExactly(
            "up/V1.sql:3: SYNTAX ERROR: the statement does not parse at \"text\". Correct it",
            "up/V1.sql:5: L01 ERROR: DROP TABLE loses all rows of calls."
                + " Stop using it, deploy, drop it a release later");
  }

  @Test
  void aStatementMayEndTooEarly() {
    assertThat(messages(up("alter table public.calls add;")))
        .containsExactly("the statement ends too early");
  }

  @Test
  void aTypeThatOnlyWidensIsNoRewrite() {
    assertThat(retyped("code type varchar(40)")).isEmpty();
    assertThat(retyped("code type text")).isEmpty();
    assertThat(retyped("code type character varying")).isEmpty();
    assertThat(retyped("cost type numeric(10, 2)")).isEmpty();
    assertThat(retyped("cost type decimal")).isEmpty();
    assertThat(retyped("weight type integer")).isEmpty();
  }

  @Test
  void aTypeThatNarrowsOrChangesIsARewrite() {
    var rewrites = " rewrites the table under an exclusive lock";
    assertThat(retyped("code type varchar(10)"))
        .containsExactly("calls.code from varchar(20) to varchar(10)" + rewrites);
    assertThat(retyped("code type varchar(40)[] using array[code]"))
        .containsExactly("calls.code from varchar(20) to varchar(40)[]" + rewrites);
    assertThat(retyped("cost type numeric(10, 3)"))
        .containsExactly("calls.cost from numeric(8,2) to numeric(10,3)" + rewrites);
    assertThat(retyped("weight type text"))
        .containsExactly("calls.weight from int to text" + rewrites);
    assertThat(retyped("weight type bigint"))
        .containsExactly("calls.weight from int to bigint" + rewrites);
  }

  @Test
  void aColumnOfAnotherTypeTakesNoPlace() {
    var unlike = up("alter table public.calls drop column weight, add column remark text;");
    var alike = up("alter table public.calls drop column weight, add column mass integer;");

    assertThat(rules(List.of(CALLS), unlike)).containsExactly(Rule.L02);
    assertThat(rules(List.of(CALLS), alike)).containsExactly(Rule.L02, Rule.L03);
    assertThat(rules(List.of(), unlike)).containsExactly(Rule.L02, Rule.L03);
  }

  @Test
  void eachFileIsHistoryToTheNext() {
    var renamed =
        up(
            """
            alter table public.calls rename column code to sign;
            alter table public.calls alter column sign type varchar(30);
            """);

    assertThat(
            Lint.assumingLargeTables()
                .check(
                    List.of(
                        CALLS,
                        renamed,
                        up("alter table public.calls alter column sign type varchar(25);")))
                .findings())
        .filteredOn(lintFinding -> lintFinding.rule() == Rule.L12)
        .extracting(LintFinding::message)
        .containsExactly(
            "calls.sign from varchar(30) to varchar(25) rewrites the table under an exclusive"
                + " lock");
  }

  @Test
  void olderCodeGoesOnWhereOnlySomethingNewComes() {
    var before =
        up(
            """
            create function public.note() returns int language sql as 'select 1';
            create unique index calls_code_idx on public.calls (code);
            create index calls_cost_idx on public.calls (cost);
            """);
    assertThat(breaks(before, "alter table public.calls add column kind text not null default ''"))
        .isFalse();
    assertThat(breaks(before, "alter table public.calls add column kind text not null")).isTrue();
    assertThat(breaks(before, "alter table public.calls alter column code type text")).isFalse();
    assertThat(breaks(before, "alter table public.calls alter column weight type bigint")).isTrue();
    assertThat(breaks(before, "alter table public.calls rename column code to sign")).isTrue();
    assertThat(breaks(before, "alter table public.calls disable trigger all")).isTrue();
    assertThat(breaks(before, "drop index public.calls_cost_idx")).isFalse();
    assertThat(breaks(before, "drop index public.calls_code_idx")).isTrue();
    assertThat(
            breaks(
                before, "create or replace function public.note() returns int language sql as '2'"))
        .isTrue();
    assertThat(
            breaks(
                before, "create or replace function public.see() returns int language sql as '2'"))
        .isFalse();
    assertThat(breaks(before, "create function public.note(a int) returns int language sql as '2'"))
        .isTrue();
    assertThat(breaks(before, "alter type public.kind add value 'x' before 'y'")).isFalse();
    assertThat(breaks(before, "alter type public.kind rename value 'x' to 'y'")).isTrue();
    assertThat(breaks(before, "do $$ begin execute 'drop table calls'; end $$")).isTrue();
    assertThat(breaks(before, "insert into public.calls (id) values (1)")).isFalse();
    assertThat(breaks(before, "delete from public.calls where id = 1")).isTrue();
  }

  private static boolean breaks(SqlFile before, String statement) {
    return !Lint.assumingLargeTables()
        .isBackwardCompatible(List.of(CALLS, before, up(statement + ';')));
  }

  @Test
  void readsWhatTheFileSystemSays(@TempDir Path folder) throws Exception {
    var down = Files.createDirectories(folder.resolve("down")).resolve("V1.sql");
    Files.writeString(down, "-- message:  drop calls \ndrop table calls;\n");
    var up = Files.createDirectories(folder.resolve("up")).resolve("V1.sql");
    Files.writeString(up, "vacuum calls;\n");
    Files.writeString(folder.resolve("up/V1.sql.conf"), "executeInTransaction = false\n");

    assertThat(SqlFile.read(down))
        .extracting(SqlFile::direction, SqlFile::message, SqlFile::transactional)
        .containsExactly(SqlFile.Direction.DOWN, "drop calls", true);
    assertThat(SqlFile.read(up))
        .extracting(SqlFile::direction, SqlFile::message, SqlFile::transactional)
        .containsExactly(SqlFile.Direction.UP, "", false);
  }

  private static SqlFile up(String sql) {
    return new SqlFile("up/V1.sql", sql, true, SqlFile.Direction.UP, "change calls", false);
  }

  private static Stream<String> retyped(String change) {
    var altered = up("alter table public.calls alter column " + change + ";");
    return Lint.assumingLargeTables()
        .check(List.of(CALLS, altered), altered::equals)
        .findings()
        .stream()
        .filter(lintFinding -> lintFinding.rule() == Rule.L12)
        .map(LintFinding::message);
  }

  private static Stream<Rule> rules(List<SqlFile> history, SqlFile file) {
    var files = Stream.concat(history.stream(), Stream.of(file)).toList();
    return Lint.assumingLargeTables().check(files, file::equals).findings().stream()
        .map(LintFinding::rule)
        .filter(rule -> rule != Rule.L25);
  }

  private static Stream<String> messages(SqlFile file) {
    return Lint.assumingLargeTables().check(List.of(file)).findings().stream()
        .map(LintFinding::message);
  }
}
