package io.blotter.toolchain.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests make and drop databases only where somebody said that they may. */
class TestServerMarkTest {
  @AutoClose private final TestDatabase database = TestDatabase.empty();

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "a test database",
        "[environment: local, disposable]",
        "[environment: production]",
        "[environment: test"
      })
  void aServerThatIsNotMarkedForTestsIsRefused(String comment) {
    say(comment);
    assertThatThrownBy(() -> TestDatabase.requireMark(database.dataSource()))
        .hasMessageContaining("is not marked for tests")
        .hasMessageContaining("[environment: test, disposable]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[environment: test]", "Ours. [environment: test, disposable]"})
  void aServerThatIsMarkedForTestsIsUsed(String comment) {
    say(comment);
    assertThatCode(() -> TestDatabase.requireMark(database.dataSource()))
        .doesNotThrowAnyException();
  }

  private void say(String comment) {
    database.execute(
        "comment on database \""
            + database.dataSource().getDatabaseName()
            + "\" is "
            + (comment == null ? "null" : "'" + comment + "'"));
  }
}
