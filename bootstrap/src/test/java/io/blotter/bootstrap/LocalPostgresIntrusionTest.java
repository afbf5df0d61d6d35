package io.blotter.bootstrap;

import static io.blotter.bootstrap.testing.LocalPostgresForTests.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.bootstrap.testing.Intruder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Others on the same machine, and the server that Blotter brings along. */
@TestMethodOrder(OrderAnnotation.class)
class LocalPostgresIntrusionTest {
  private static final String TRUST = "local all all trust\nhost all all 127.0.0.1/32 trust\n";

  @TempDir private static Path data;

  @Test
  @Order(1)
  void asksForAPasswordFromItsFirstMomentOn() throws Exception {
    try (var intruder = Intruder.at(data.resolve("postgres"))) {
      try (var local = start()) {
        run(local, "select 1");
      }
      assertThat(intruder.answers())
          .contains("port asked 10")
          .noneMatch(answer -> answer.contains("let in"));
    }
  }

  @Test
  @Order(2)
  void asksForAPasswordWhereAFormerBuildDidNot() throws Exception {
    try (var local = start()) {
      run(local, "alter role postgres password null");
    }
    Files.writeString(data.resolve("postgres/pg_hba.conf"), TRUST);
    try (var intruder = Intruder.at(data.resolve("postgres"))) {
      try (var local = start()) {
        run(local, "select 1");
      }
      assertThat(intruder.answers())
          .contains("port asked 10")
          .noneMatch(answer -> answer.contains("let in"));
    }
  }

  @Test
  @Order(3)
  void goesByItsOwnRulesWhateverItsSettingsSay() throws Exception {
    var rules = Files.writeString(data.resolve("rules"), TRUST);
    try (var local = start()) {
      run(local, "alter system set hba_file = '" + rules + "'");
      run(local, "alter system set listen_addresses = '*'");
      run(local, "alter system set unix_socket_directories = '/tmp'");
    }
    try (var intruder = Intruder.at(data.resolve("postgres"))) {
      try (var local = start()) {
        run(local, "alter system reset all");
      }
      assertThat(intruder.answers())
          .contains("port asked 10")
          .noneMatch(answer -> answer.contains("let in"));
    }
  }

  @Test
  @Order(4)
  void letsInNobodyButBlotter() throws Exception {
    try (var local = start()) {
      run(local, "create role guest login password 'known'");
      assertThatThrownBy(
              () -> DriverManager.getConnection(local.url().jdbcUrl(), "guest", "known").close())
          .hasMessageContaining("no pg_hba.conf entry");
    }
  }

  @Test
  @Order(5)
  void refusesASuperuserThatIsNotItsOwnByName() throws Exception {
    try (var local = start()) {
      run(local, "create role eve superuser login password 'known'");
    }
    assertThatThrownBy(LocalPostgresIntrusionTest::start)
        .isInstanceOf(StartupException.class)
        .hasMessageContaining("roles with power that Blotter did not give: eve.");
    assertThat(Postmaster.of(data.resolve("postgres"))).isEmpty();
  }

  private static LocalPostgres start() {
    return LocalPostgres.in(DataFolder.at(data));
  }
}
