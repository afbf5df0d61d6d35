package io.blotter.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.agency.AgencySort;
import io.blotter.application.datasource.DataSourceSort;
import io.blotter.domain.datarequest.RequestColumn;
import io.blotter.domain.shared.Labelled;
import io.blotter.migrations.testing.SeededDatabase;
import io.blotter.toolchain.testing.TestDatabase;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Whatever readers may sort by, and the indexes that serve it. */
class SortingTest {
  @AutoClose private static final TestDatabase database = SeededDatabase.create();

  /**
   * A handful of values (flags, labels) and texts of any length (no check says how long) are sorted
   * as they are read: for the former an index is no help, for the latter it would refuse long ones.
   */
  @Test
  void hasAnIndexForEachOrder() {
    assertThat(unserved("agencies", AgencySort.class)).contains("");
    assertThat(unserved("data_sources", DataSourceSort.class)).contains("");
  }

  @Test
  void knowsWhichColumnsMayBeEmpty() {
    assertThat(optional("agencies"))
        .containsAll(labels(AgencySort.values(), AgencySort::isOptional))
        .doesNotContainAnyElementsOf(labels(AgencySort.values(), sort -> !sort.isOptional()));
    assertThat(optional("data_sources"))
        .containsAll(labels(DataSourceSort.values(), DataSourceSort::isOptional))
        .doesNotContainAnyElementsOf(labels(DataSourceSort.values(), sort -> !sort.isOptional()));
    assertThat(optional("data_requests"))
        .containsAll(
            labels(
                RequestColumn.values(),
                column -> column.isOptional() && !column.label().startsWith("github")))
        .doesNotContainAnyElementsOf(
            labels(RequestColumn.values(), column -> !column.isOptional()));
  }

  private static <S extends Enum<S> & Labelled> Optional<Object> unserved(
      String table, Class<S> sorts) {
    var columns = String.join(",", labels(sorts.getEnumConstants(), sort -> true));
    return database.value(
        """
        select coalesce(string_agg(sorted.attname || ' ' || direction.name, ', '), '')
        from pg_attribute sorted
        join pg_type type on type.oid = sorted.atttypid
        cross join (values ('asc', 0, 0), ('desc nulls last', 1, 3)) direction (name, options, id_options)
        where sorted.attrelid = '%s'::regclass
        and sorted.attname = any(string_to_array('%s', ','))
        and (direction.name = 'asc' or not sorted.attnotnull)
        and type.typcategory not in ('A', 'B', 'E')
        and (type.typcategory <> 'S' or exists (
          select 1
          from pg_constraint
          where conrelid = sorted.attrelid and contype = 'c' and sorted.attnum = any(conkey)))
        and not exists (
          select 1
          from pg_index
          where indrelid = sorted.attrelid
          and indkey[0] = sorted.attnum
          and indoption[0] = direction.options
          and (indisprimary or (indkey[1] = 1 and indoption[1] = direction.id_options)))
        """
            .formatted(table, columns));
  }

  private static Set<String> optional(String table) {
    var names =
        database.value(
            "select string_agg(attname, ',') from pg_attribute where attrelid = '"
                + table
                + "'::regclass and attnum > 0 and not attnotnull");
    return Set.of(names.orElseThrow().toString().split(","));
  }

  private static <S extends Labelled> Set<String> labels(S[] sorts, Predicate<S> which) {
    return Arrays.stream(sorts).filter(which).map(Labelled::label).collect(Collectors.toSet());
  }
}
