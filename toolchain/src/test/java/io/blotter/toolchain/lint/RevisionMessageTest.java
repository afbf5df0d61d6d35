package io.blotter.toolchain.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionMessageTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "fix",
        "Update",
        "fix it",
        "some changes",
        "WIP",
        "update the schema",
        "misc. fixes!",
        "db update 2",
        "v2",
        "new migration",
        "minor tweaks",
        "add column",
        "x",
        "…",
        "",
        "bugfix",
        "another test",
        "various improvements",
        "alter table",
        "first"
      })
  void saysNothing(String text) {
    assertThat(new RevisionMessage(text).saysNothing()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create calls", "add phone to agencies", "drop users", "fix the address of agencies",
        "rename phone", "index the owners of sources", "update_rates", "Straße hinzufügen"
      })
  void saysSomething(String text) {
    assertThat(new RevisionMessage(text).saysNothing()).isFalse();
  }
}
