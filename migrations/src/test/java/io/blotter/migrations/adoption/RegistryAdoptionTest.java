package io.blotter.migrations.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.toolchain.environment.Environment;
import io.blotter.toolchain.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Takes over databases as the reference has them, with good rows and bad. */
class RegistryAdoptionTest {
  private static final Path REFERENCE = Path.of("src/test/resources/adoption");

  @AutoClose private final TestDatabase there = TestDatabase.empty();
  @AutoClose private final TestDatabase target = TestDatabase.empty();

  @BeforeEach
  void fill() throws IOException {
    there.execute(Files.readString(REFERENCE.resolve("reference-head.sql")));
    there.execute(Files.readString(REFERENCE.resolve("reference-rows.sql")));
  }

  @Test
  void everyRowIsInTheCopyOrIsKeptAsItWas() throws SQLException {
    var before = everything();
    var report = adoption().apply(name(), null);
    assertThat(report.isPossible()).isTrue();
    assertThat(everything()).isEqualTo(before);
    assertThat(report.tables()).hasSize(40).allMatch(AdoptedTable::isComplete);
    assertThat(report.tables())
        .contains(
            new AdoptedTable("data_sources_archive_info", 5, 5, 0, 0),
            new AdoptedTable("link_follow_record_types", 36, 36, 0, 0),
            new AdoptedTable("reset_tokens", 5, 1, 0, 4),
            new AdoptedTable("zip_codes", 2, 0, 0, 2));
    assertThat(report.differences())
        .contains(
            "only there, tables: agency_url_search_cache, alembic_version, test_table, zip_codes",
            "only there, enums: approval_status, entity_type, event_type",
            "only there, functions: generate_api_key",
            "only here, extensions: unaccent")
        .anyMatch(line -> line.startsWith("integer becomes bigint: agencies.id, "));
    assertThat(report.refused())
        .contains(
            "agencies_defunct_year_check refuses 2 of agencies (2, 3): the year is taken out of the"
                + " text where there is one, else left out",
            "link_recent_searches__record_types_search_type_key refuses 1 of"
                + " link_recent_searches__record_types (2): one of the same stays")
        .noneMatch(line -> line.contains("a statement of the plan"));
    keepsWhatRepairsChange();
    hasNoSecretsInItsHistory();
    goesOnAfterTheLargestId();
    hasARuleForEveryRepair();
    isRefusedASecondTime();
  }

  private void keepsWhatRepairsChange() {
    assertThat(list("select coalesce(defunct_year, '-') from agencies order by id"))
        .isEqualTo("- 2008 - 1999");
    assertThat(
            list(
                "select row_data ->> 'defunct_year' from adopted_rows where table_name = 'agencies'"
                    + " and row_data ->> 'id' <> '4' order by id"))
        .isEqualTo("closed 2008 long ago");
    assertThat(list("select normalized_url from data_sources where id <= 4 order by id"))
        .isEqualTo(
            "data.example.org/arrests data.example.org/arrests# 2 data.example.org/any"
                + " data.example.org/any# 4");
    assertThat(
            list("select update_frequency from data_sources_archive_info where data_source_id = 1"))
        .isEqualTo("Daily");
    assertThat(
            list("select row_data ->> 'zip_code' from adopted_rows where table_name = 'zip_codes'"))
        .isEqualTo("15201 15201");
    assertThat(list("select full_display_name from locations_expanded where locality_id = 2"))
        .isEqualTo("Columbus, Franklin, Ohio");
    assertThat(list("select updated_at at time zone 'UTC' from agencies where id = 1"))
        .isEqualTo("2025-11-27 12:00:00");
    assertThat(
            list(
                "select email || ' ' || coalesce(api_key, '-') from users where id > 1 order by"
                    + " id"))
        .isEqualTo("grace@example.org - joan@example.org -");
  }

  private void hasNoSecretsInItsHistory() {
    assertThat(list("select new_data from change_log where table_name = 'users'"))
        .contains("Ada@Example.org");
    assertThat(
            list(
                "select count(*) from change_log where concat(old_data, new_data) ~"
                    + " 'scrypt|api_key|pbkdf2'"))
        .isEqualTo("0");
    assertThat(
            list(
                "select validation_token = encode(sha256('second secret'), 'hex') from"
                    + " pending_users"))
        .isEqualTo("true");
    assertThat(
            list(
                "select count(*) from adopted_rows where row_data::text ~ 'reset secret|first"
                    + " secret'"))
        .isEqualTo("0");
  }

  private void goesOnAfterTheLargestId() {
    target.execute(
        "insert into agencies (name, jurisdiction_type, agency_type) values ('New', 'local',"
            + " 'court')");
    assertThat(list("select id from agencies where name = 'New'")).isEqualTo("5");
    assertThat(list("select count(*) from change_log where id > 41 and operation_type = 'DELETE'"))
        .isEqualTo("0");
    assertThat(list("select count(*) > 10000 from localities")).isEqualTo("true");
    assertThat(list("select count(*) from typeahead_agencies where name = 'Ohio Constables'"))
        .isEqualTo("1");
  }

  @Test
  void aRehearsalLeavesNothingBehindAndAPlanThatLosesRowsNeither() throws SQLException {
    var report = adoption().rehearse(name());
    assertThat(report.plan()).contains("update incoming.agencies\nset defunct_year");
    leavesNothingBehind();
    var losing =
        report
            .plan()
            .replace(
                "from incoming.notification_log;", "from incoming.notification_log where false;");
    assertThatThrownBy(() -> adoption().apply(name(), losing))
        .hasMessage(
            "notification_log has 1 rows there, and 0 here with 0 left out; the plan loses or adds"
                + " some.");
    leavesNothingBehind();
    assertThatThrownBy(() -> adoption().apply(name(), "select 1"))
        .hasMessageContaining("The plan lacks its line");
  }

  private void leavesNothingBehind() {
    assertThat(list("select count(*) from pg_class where relnamespace = 'public'::regnamespace"))
        .isEqualTo("0");
    assertThat(list("select count(*) from pg_database where datname = '" + name() + "_unfinished'"))
        .isEqualTo("0");
  }

  @Test
  void whatNobodyCanRepairBlocksUntilThePlanSaysWhatBecomesOfIt() throws SQLException {
    there.execute(
        """
        insert into users (email, created_at, updated_at) values ('ada@example.org', now(), now());
        alter type access_type add value 'Fax';
        alter table counties add motto text;
        update counties set motto = 'Ad astra' where id = 1
        """);
    there.execute("update data_sources set access_types = '{API,Fax}' where id = 1");
    var refused = adoption().apply(name(), null);
    assertThat(refused.blocking())
        .contains(
            "public.access_type[] refuses 1 of data_sources (access_types Fax)",
            "users_email_key refuses 1 of users (4)");
    assertThat(refused.lines())
        .contains(
            "  users_email_key refuses 1 of users (4): a statement of the plan has to say what"
                + " becomes of them",
            "  only there, columns: counties.motto",
            "  only there, labels: access_type 'Fax'");
    assertThat(refused.tables()).isEmpty();
    assertThat(list("select to_regclass('public.users')")).isEqualTo("null");

    there.execute("update data_sources set access_types = '{API}' where id = 1");
    var plan =
        refused
            .plan()
            .replace(
                "-- delete from incoming.users where …;",
                "delete from incoming.users where id = 4;");
    var made = adoption().apply(name(), plan);
    assertThat(made.tables()).contains(new AdoptedTable("users", 4, 3, 5, 1));
    assertThat(
            list(
                "select row_data ->> 'email' from adopted_rows where table_name = 'users' and"
                    + " left_out"))
        .isEqualTo("ada@example.org");
    assertThat(
            list(
                "select row_data ->> 'motto' from adopted_rows where table_name = 'counties' and"
                    + " row_data ? 'motto' and row_data ->> 'motto' is not null"))
        .isEqualTo("Ad astra");
  }

  @Test
  void onlyTheReferenceAtItsHeadIsTaken() {
    there.execute("update alembic_version set version_num = '34f45aad081a'");
    assertThatThrownBy(() -> adoption().rehearse(name()))
        .hasMessageContaining("stands at 34f45aad081a, and only 71374f18982c can be adopted");
    there.execute("drop table alembic_version");
    assertThatThrownBy(() -> adoption().rehearse(name()))
        .hasMessageContaining(
            "is not a database of the reference: it has no table alembic_version.");
  }

  private void isRefusedASecondTime() {
    assertThatThrownBy(() -> adoption().apply(name(), null))
        .hasMessage(
            "The database %s has something in it already; adopt into one that is empty or does not"
                + " exist.",
            name());
  }

  private void hasARuleForEveryRepair() throws SQLException {
    try (var connection = target.dataSource().getConnection()) {
      assertThat(RegistryRule.of(connection))
          .extracting(RegistryRule::fullName)
          .containsAll(Repairs.all().keySet());
    }
  }

  private RegistryAdoption adoption() {
    return new RegistryAdoption(
        there.dataSource(),
        name -> {
          var database = target.dataSource();
          database.setDatabaseName(name);
          return database;
        },
        Environment.TEST,
        line -> {});
  }

  private String name() {
    return String.valueOf(target.dataSource().getDatabaseName());
  }

  private String list(String query) {
    return String.valueOf(
        target
            .value("select string_agg(value::text, ' ') from (" + query + ") as list (value)")
            .orElse("null"));
  }

  private String everything() {
    return String.valueOf(
        there.value(
            "select md5(string_agg(row::text, '')) from (select * from users order by id) row"));
  }
}
