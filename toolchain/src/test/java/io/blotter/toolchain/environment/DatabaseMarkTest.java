package io.blotter.toolchain.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.toolchain.testing.TestDatabase;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What a database says of itself. */
class DatabaseMarkTest {
  @AutoClose private final TestDatabase database = TestDatabase.empty();

  @Test
  void aNewDatabaseSaysWhatItIsFromItsFirstChangeOn() throws SQLException {
    assertThat(environment()).isEmpty();
    claim(Environment.STAGE, false);
    assertThat(environment()).contains(Environment.STAGE);
    assertThat(isDisposable()).isFalse();
    claim(Environment.LOCAL, true);
    assertThat(environment()).contains(Environment.STAGE);
    assertThat(isDisposable()).isFalse();
  }

  @Test
  void oneThatSomebodyFilledSaysNothingUnlessThisIsProduction() throws SQLException {
    database.execute("create table precious (n int)");
    claim(Environment.LOCAL, true);
    assertThat(environment()).isEmpty();
    claim(Environment.PRODUCTION, true);
    assertThat(environment()).contains(Environment.PRODUCTION);
    assertThat(isDisposable()).isFalse();
  }

  @Test
  void productionIsChangedByProductionOnly() throws SQLException {
    claim(Environment.PRODUCTION, false);
    claim(Environment.PRODUCTION, false);
    for (var other : Environment.values()) {
      if (other != Environment.PRODUCTION) {
        assertThatThrownBy(() -> claim(other, true))
            .isInstanceOf(EnvironmentException.class)
            .hasMessageContaining("says that it belongs to production, and this is " + other);
      }
    }
    try (var connection = database.dataSource().getConnection()) {
      DatabaseMark.of(connection).say(Environment.SANDBOX, false);
    }
    assertThatThrownBy(() -> claim(Environment.PRODUCTION, false))
        .hasMessageContaining("says that it belongs to sandbox, and this is production");
  }

  @Test
  void whatElseItsCommentSaysStays() throws SQLException {
    var name = database.dataSource().getDatabaseName();
    database.execute("comment on database \"" + name + "\" is 'Ann''s, for trials.'");
    claim(Environment.LOCAL, true);
    assertThat(isDisposable()).isTrue();
    claim(Environment.LOCAL, false);
    assertThat(comment()).contains("Ann's, for trials. [environment: local, disposable]");
  }

  /** Its owner may be anybody; a superuser is not needed. */
  @Test
  void itsOwnerMarksItAndNobodyElseTries() throws SQLException {
    var name = Objects.requireNonNull(database.dataSource().getDatabaseName());
    database.execute("create role " + name + " login password 'owner'");
    try {
      claimAs(name);
      assertThat(environment()).isEmpty();
      database.execute("alter database " + name + " owner to " + name);
      claimAs(name);
      assertThat(environment()).contains(Environment.SANDBOX);
    } finally {
      database.execute("alter database " + name + " owner to current_user");
      database.execute("drop role " + name);
    }
  }

  private void claimAs(String role) throws SQLException {
    var source = database.dataSource();
    source.setUser(role);
    source.setPassword("owner");
    try (var connection = source.getConnection()) {
      DatabaseMark.of(connection).claim(Environment.SANDBOX, false);
    }
  }

  private void claim(Environment here, boolean disposable) throws SQLException {
    try (var connection = database.dataSource().getConnection()) {
      DatabaseMark.of(connection).claim(here, disposable);
    }
  }

  private Optional<Environment> environment() throws SQLException {
    try (var connection = database.dataSource().getConnection()) {
      return DatabaseMark.of(connection).environment();
    }
  }

  private boolean isDisposable() throws SQLException {
    try (var connection = database.dataSource().getConnection()) {
      return DatabaseMark.of(connection).isDisposable();
    }
  }

  private Optional<Object> comment() {
    return database.value(
        "select shobj_description(oid, 'pg_database') from pg_database where datname = current_database()");
  }
}
