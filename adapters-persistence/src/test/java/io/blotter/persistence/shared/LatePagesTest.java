package io.blotter.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.agency.AgencySort;
import io.blotter.application.datasource.DataSourceSort;
import io.blotter.application.shared.JsonPage;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.SortOrder;
import io.blotter.domain.account.Role;
import io.blotter.persistence.testing.PersistenceForTests;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Late pages have the rows that they would have if all before were counted, whoever writes. */
class LatePagesTest {
  @RegisterExtension
  static final PersistenceForTests database = new PersistenceForTests("agencies", "data_sources");

  private static final Pattern ID = Pattern.compile("\\{\"id\" : (\\d+), \"name\" : \"L");
  private static final List<Integer> NUMBERS = List.of(1, 20, 21, 22, 31, 45, 60, 73, 74, 75, 900);

  @BeforeEach
  void fill() {
    execute(
        """
        insert into agencies (id, name, jurisdiction_type, agency_type, defunct_year)
        select 3 * n, 'L' || n % 50, 'local', 'court', case when n % 3 = 0 then (1900 + n % 90)::text end
        from generate_series(1, 9000) n;
        insert into data_sources (id, name, source_url, coverage_start, description)
        select 3 * n, 'L' || n % 50, 'https://example.org/' || n, case when n % 3 > 0 then date '2020-01-01' + n % 90 end, n % 7
        from generate_series(1, 9000) n;
        """);
    for (var table : List.of("agencies", "data_sources")) {
      execute(
          """
          delete from %1$s where id between 5000 and 9000 or id %% 11 = 0;
          update %1$s set name = name || 'a' where id %% 2 = 0;
          """
              .formatted(table));
    }
  }

  @Test
  void inEveryOrder() {
    for (var order : SortOrder.values()) {
      for (var sort : DataSourceSort.values()) {
        assertSame("data_sources", sort.label(), order, sort.isOptional());
      }
      for (var sort : AgencySort.values()) {
        assertSame("agencies", sort.label(), order, sort.isOptional());
      }
    }
  }

  @Test
  void whenOneWriterIsUnderWayAndAnotherGaveUp() throws SQLException {
    try (var connection = database.database().dataSource().getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("delete from data_sources where id < 2000");
      assertSameById();
      connection.rollback();
      assertSameById();
      statement.execute("delete from data_sources where id < 3000");
      execute("call refresh_id_blocks()");
      assertSameById();
      connection.commit();
      assertSameById();
    }
    execute("truncate data_sources cascade");
    assertSameById();
  }

  @Test
  void whenAllIsCountedAnewTwice() {
    execute("truncate id_blocks");
    execute("call refresh_id_blocks()");
    execute("call refresh_id_blocks()");
    assertSameById();
    assertThat(
            database
                .database()
                .value(
                    "select max(count) from (select count(*) from id_blocks group by table_name,"
                        + " block) blocks"))
        .hasValue(1L);
  }

  private static void assertSameById() {
    for (var order : SortOrder.values()) {
      assertSame("data_sources", "id", order, false);
    }
  }

  private static void assertSame(String table, String column, SortOrder order, boolean optional) {
    for (var number : NUMBERS) {
      var page = new Page(number, 100);
      assertThat(ids(page(table, column, page, order)))
          .as("%s by %s %s, page %d", table, column, order, number)
          .isEqualTo(
              database
                  .database()
                  .value(
                      """
                      select coalesce(string_agg(id::text, ' ' order by number), '')
                      from (
                        select id, row_number() over (order by %2$s %3$s %4$s, id %3$s) as number
                        from %1$s) numbered
                      where number > %5$d and number <= %5$d + 100
                      """
                          .formatted(
                              table,
                              column,
                              order.label(),
                              optional ? "nulls last" : "",
                              page.offset()))
                  .orElseThrow());
    }
  }

  private static JsonPage<?> page(String table, String column, Page page, SortOrder order) {
    var persistence = database.persistence();
    return table.equals("agencies")
        ? persistence
            .agency()
            .page(page, AgencySort.valueOf(column.toUpperCase(Locale.ROOT)), order, true)
        : persistence
            .dataSource()
            .catalogue()
            .page(
                page,
                DataSourceSort.valueOf(column.toUpperCase(Locale.ROOT)),
                order,
                Role.STANDARD);
  }

  private static String ids(JsonPage<?> page) {
    var ids = ID.matcher(page.text()).results().map(found -> found.group(1)).toList();
    assertThat(ids).hasSize(page.count());
    return String.join(" ", ids);
  }

  private static void execute(String sql) {
    database.database().execute(sql);
  }
}
