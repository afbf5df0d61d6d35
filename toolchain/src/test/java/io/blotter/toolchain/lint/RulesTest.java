package io.blotter.toolchain.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule finds what it is for, on the line where it stands, and nothing else. */
class RulesTest {
  @ParameterizedTest
  @MethodSource("cases")
  void findsWhatTheFileMarks(LintCase migration) {
    var report = Lint.assumingLargeTables().check(List.of(migration.file()));

    assertThat(report.findings())
        .extracting(lintFinding -> lintFinding.rule() + " on line " + lintFinding.line())
        .containsExactlyElementsOf(migration.expected());
    assertThat(
            migration.expected().stream()
                .anyMatch(finding -> finding.startsWith(migration.rule().name())))
        .as("marks the rule of its folder")
        .isEqualTo(migration.bad());
  }

  @Test
  void eachHasAFileThatBreaksItAndOneThatKeepsIt() {
    assertThat(rules(true)).isEqualTo(EnumSet.allOf(Rule.class));
    assertThat(rules(false)).isEqualTo(EnumSet.allOf(Rule.class));
  }

  static List<LintCase> cases() {
    return LintCase.all();
  }

  private static EnumSet<Rule> rules(boolean bad) {
    return LintCase.all().stream()
        .filter(migration -> migration.bad() == bad)
        .map(LintCase::rule)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rule.class)));
  }
}
