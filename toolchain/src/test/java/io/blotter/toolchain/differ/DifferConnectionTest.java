package io.blotter.toolchain.differ;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DifferConnectionTest {
  @Test
  void keepsOptionsOfColumnsButNotTheServersMark() {
    assertThat(DifferConnection.withoutServerMark("n_distinct=5")).isEqualTo("n_distinct=5");
    assertThat(DifferConnection.withoutServerMark("pg_attver=7")).isNull();
    assertThat(DifferConnection.withoutServerMark("pg_attver=7,n_distinct=5"))
        .isEqualTo("n_distinct=5");
    assertThat(
            DifferConnection.withoutServerMark("n_distinct=5,pg_attver=7,n_distinct_inherited=3"))
        .isEqualTo("n_distinct=5,n_distinct_inherited=3");
  }
}
