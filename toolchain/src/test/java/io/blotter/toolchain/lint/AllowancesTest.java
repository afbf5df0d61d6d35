package io.blotter.toolchain.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AllowancesTest {
  @Test
  void anAllowedFindingIsCountedAndNotListed() {
    var report =
        check(
            """
            -- message: drop calls

            set local lock_timeout = '5s';

            -- nothing reads it
            -- lint:allow L01 unused since release 7
            -- (checked in the logs)
            drop table public.calls;
            """);

    assertThat(report.findings()).isEmpty();
    assertThat(report.allowed()).isEqualTo(1);
    assertThat(report.failed()).isFalse();
  }

  @Test
  void theHeadOfTheFileAllowsForAllStatements() {
    var report =
        check(
            """
            -- message: drop calls and call_kinds
            -- lint:allow L01 both are unused since release 7
            -- lint:allow L32 both are unused

            set local lock_timeout = '5s';

            drop table public.call_kinds;

            drop table public.calls;
            """);

    assertThat(report.findings()).isEmpty();
    assertThat(report.allowed()).isEqualTo(3);
  }

  @Test
  void aClauseIsAllowedByTheLineAboveIt() {
    var report =
        check(
            """
            -- message: change calls

            set local lock_timeout = '5s';

            alter table public.calls
              -- lint:allow L02 unused since release 7
              drop column note,
              drop column remark;
            """);

    assertThat(report.findings())
        .extracting(lintFinding -> lintFinding.rule() + " on line " + lintFinding.line())
        .containsExactly("L02 on line 8");
    assertThat(report.allowed()).isEqualTo(1);
  }

  @Test
  void aStatementThatOnlyTheGrammarOfLintDoesNotKnowIsAllowed() {
    var report =
        check(
            """
            -- message: move calls

            -- lint:allow SYNTAX PostgreSQL knows it
            alter table all in tablespace slow set tablespace fast;
            """);

    assertThat(report.findings()).isEmpty();
    assertThat(report.allowed()).isEqualTo(1);
  }

  @Test
  void anAllowanceElsewhereAllowsNothing() {
    var report =
        check(
            """
            -- message: drop calls

            set local lock_timeout = '5s';

            -- lint:allow L01 a blank line parts it from the statement

            drop table public.calls; -- lint:allow L01 not above the statement

            select '
            -- lint:allow L01 not a comment
            ';
            drop table public.calls;
            """);

    assertThat(report.findings())
        .extracting(lintFinding -> lintFinding.rule() + " on line " + lintFinding.line())
        .containsExactly("L01 on line 7", "L01 on line 12");
    assertThat(report.allowed()).isZero();
  }

  @Test
  void anAllowanceWithoutAReasonIsAnErrorAndAllowsNothing() {
    var report =
        check(
            """
            -- message: drop calls

            set local lock_timeout = '5s';

            -- lint:allow L01
            drop table public.calls;
            """);

    assertThat(report.findings())
        .extracting(LintFinding::message)
        .containsExactly("lint:allow L01 gives no reason", "DROP TABLE loses all rows of calls");
    assertThat(report.findings().getFirst().severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void anAllowanceOfNoRuleIsAnError() {
    var report =
        check(
            """
            -- message: count calls
            -- lint:allow locks they are short
            select count(*) from public.calls;
            """);

    assertThat(report.findings())
        .extracting(LintFinding::message)
        .containsExactly("lint:allow names no rule: \"locks\"");
  }

  private static LintReport check(String sql) {
    return Lint.assumingLargeTables()
        .check(List.of(SqlFile.of("up/V1.sql", sql, true, SqlFile.Direction.UP)));
  }
}
