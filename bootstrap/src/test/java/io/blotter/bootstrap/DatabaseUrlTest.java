package io.blotter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.PGProperty;

/** Addresses of databases, in the forms in which people have them. */
class DatabaseUrlTest {
  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://db/x?user=ann&password=s, jdbc:postgresql://db:5432/x, ann, s",
    "postgres://ann:p@h@db:1/x?prepareThreshold=0, jdbc:postgresql://db:1/x?prepareThreshold=0, ann, p@h",
    "postgresql://ann@[::1]/x?connect_timeout=7, jdbc:postgresql://[::1]:5432/x?connectTimeout=7, ann, ''",
    "postgresql://db/x?target_session_attrs=read-write, jdbc:postgresql://db:5432/x?targetServerType=primary, '', ''"
  })
  void readsWhereAndWho(String text, String jdbcUrl, String user, String password) {
    var url = parse(text);
    assertThat(url.jdbcUrl()).isEqualTo(jdbcUrl);
    assertThat(url.user()).isEqualTo(user);
    assertThat(url.password().value()).isEqualTo(password);
  }

  @Test
  void readsSeveralHosts() {
    var url = parse("postgresql://ann:s@a,b:6/x?application_name=desk");
    assertThat(url.jdbcUrl()).isEqualTo("jdbc:postgresql://a:5432,b:6/x?ApplicationName=desk");
    assertThat(url.host()).isEqualTo("a,b");
    assertThat(url.port()).isEqualTo(5432);
    assertThat(url.name()).isEqualTo("x");
  }

  @Test
  void putsWhatTheAddressSaysBeforeWhatWeWouldSay() {
    var database = new SessionDataSource(SessionLimits.NONE, "ours");
    database.connectTo(
        parse("postgresql://db/x?ApplicationName=theirs&prepareThreshold=3&options=-c%20jit=on"));
    assertThat(database.getApplicationName()).isEqualTo("theirs");
    assertThat(database.getProperty(PGProperty.PREPARE_THRESHOLD)).isEqualTo("3");
    assertThat(database.getOptions()).startsWith("-c DateStyle").endsWith("-c jit=on");
  }

  private static DatabaseUrl parse(String text) {
    return DatabaseUrl.parse(Setting.DATABASE_URL, text);
  }
}
