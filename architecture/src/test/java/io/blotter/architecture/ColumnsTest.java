package io.blotter.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No column is forgotten: each is read by somebody, and no statement asks past all indexes. */
class ColumnsTest {
  /** Columns that nothing of ours names, and why. */
  private static final Map<String, String> UNREAD =
      Map.of(
          "data_sources_archive_info.last_cached", "kept for databases that are taken over",
          "data_sources_archive_info.next_cache", "kept for databases that are taken over",
          "external_accounts.row_id", "kept for databases that are taken over",
          "reference_data_loads.loaded_at", "for operators to look at");

  /** Tables that are read by a library, or by a command of the database. */
  private static final Set<String> ELSEWHERE = Set.of("adopted_rows", "scheduled_tasks");

  private static final String TABLE =
      """
      create table public.tips (
        id bigint,
        caller text,
        place text,
        heard_at timestamptz,
        constraint tips_pkey primary key (id)
      );
      create index tips_place_idx
        on public.tips (place, heard_at);
      """;

  @Test
  void everyColumnIsNamedBySomeStatement() throws IOException {
    assertThat(unread(SchemaFiles.all(), MappedSql.all()))
        .as("name them in a mapper's XML, drop them, or say in UNREAD here who reads them")
        .isEqualTo(new TreeSet<>(UNREAD.keySet()));
  }

  @Test
  void everyTableThatIsAskedIsAskedByAnIndexedColumn() throws IOException {
    assertThat(unindexed(SchemaFiles.all(), MappedSql.all()))
        .as("add an index to the table's file: docs/recipes/index.md")
        .isEmpty();
  }

  @Test
  void seesAColumnThatNobodyReadsAndOneWithoutAnIndex() {
    var schema = SchemaFiles.of(List.of(TABLE));
    var asked = mapper("select id from tips tip where tip.caller = #{caller}");
    assertThat(unread(schema, asked)).containsExactly("tips.heard_at", "tips.place");
    assertThat(unindexed(schema, asked)).containsExactly("TipMapper.find asks tips by [caller]");
    var both = mapper("select id from tips where place = #{place} and caller = #{caller}");
    assertThat(unindexed(schema, both)).isEmpty();
    var counted = mapper("select count(*) filter (where heard_at > now()) from tips");
    assertThat(unindexed(schema, counted)).isEmpty();
    var second = mapper("select id from tips where heard_at > now()");
    assertThat(unindexed(schema, second)).containsExactly("TipMapper.find asks tips by [heard_at]");
    var sorted = mapper("select id from tips order by caller");
    assertThat(unindexed(schema, sorted)).containsExactly("TipMapper.find asks tips by [caller]");
  }

  private static MappedSql mapper(String sql) {
    return MappedSql.of(
        List.of(
            "<mapper namespace=\"io.blotter.persistence.TipMapper\"><select id=\"find\">"
                + sql
                + "</select></mapper>"));
  }

  private static Set<String> unread(SchemaFiles schema, MappedSql sql) {
    var all = String.join("\n", sql.statements().values()) + schema.logic();
    var words = SchemaFiles.words(Pattern.compile("(\\w+)"), all);
    return schema.columns().entrySet().stream()
        .filter(table -> !ELSEWHERE.contains(table.getKey()))
        .flatMap(table ->
            table.getValue().stream()
                .filter(column -> !words.contains(column))
                .map(column -> table.getKey() + "." + column))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> unindexed(SchemaFiles schema, MappedSql sql) {
    var found = new TreeSet<String>();
    sql.statements()
        .forEach((name, text) ->
            MappedSql.conditions(text, schema)
                .forEach((table, columns) -> {
                  if (schema.indexed().getOrDefault(table, Set.of()).stream()
                      .noneMatch(columns::contains)) {
                    found.add(name + " asks " + table + " by " + columns);
                  }
                }));
    return found;
  }
}
