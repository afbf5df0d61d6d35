package io.blotter.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.migrations.testing.SeededDatabase;
import io.blotter.toolchain.environment.SensitiveColumns;
import io.blotter.toolchain.environment.SensitiveColumns.ColumnName;
import io.blotter.toolchain.environment.Sensitivity;
import io.blotter.toolchain.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each column of each table says who may see it; what forgets to say so fails here. */
class DataSensitivityTest {
  private static final Path SCHEMA = Path.of("src/main/resources/db/schema");
  private static final Path UNDECLARED = Path.of("src/test/resources/sensitivity/undeclared.sql");
  private static final Pattern TABLE =
      Pattern.compile("(?ms)^create (?:unlogged )?table public\\.(\\w+) \\($(.*?)^\\)");
  private static final Pattern COLUMN =
      Pattern.compile("(?m)^  (?!constraint |references |on )(\\w+) ");
  private static final Pattern NEVER_PUBLIC =
      Pattern.compile(
          "password.*|.*token.*|.*digest|api_key|.*secret.*|e?mail|recipient|network|user_id|.*_user_id|old_data|new_data");
  private static final List<String> PUBLIC_AFTER_ALL = List.of("reference_data_loads.digest");

  @AutoClose private final TestDatabase database = SeededDatabase.create();

  @Test
  void everyColumnOfTheDatabaseIsDeclared() throws SQLException {
    assertThat(DataSensitivity.declared().problems(columns())).isEmpty();
  }

  /** A file may be new and have no revision yet. */
  @Test
  void everyColumnOfTheSchemaFilesIsDeclared() throws IOException {
    var columns = new ArrayList<ColumnName>();
    try (var files = Files.walk(SCHEMA)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        columns.addAll(columns(Files.readString(file)));
      }
    }
    assertThat(columns).hasSizeGreaterThan(250);
    assertThat(DataSensitivity.declared().problems(columns)).isEmpty();
  }

  @Test
  void whatIsNewOrGoneIsTold() throws Exception {
    database.execute(Files.readString(UNDECLARED));
    assertThat(DataSensitivity.declared().problems(columns()))
        .containsExactlyInAnyOrder(
            "agencies.whistleblower is not declared public, personal or secret",
            "tips.id is not declared public, personal or secret",
            "tips.caller is not declared public, personal or secret",
            "users.address is not declared public, personal or secret",
            "users.email is declared and does not exist");
    assertThat(columns(Files.readString(UNDECLARED)))
        .extracting(ColumnName::toString)
        .containsExactly("tips.id", "tips.caller");
  }

  @Test
  void whatIsCalledLikeASecretOrAPersonIsNotPublic() {
    assertThat(DataSensitivity.declared().declared())
        .allSatisfy((column, sensitivity) ->
            assertThat(
                    sensitivity != Sensitivity.PUBLIC
                        || PUBLIC_AFTER_ALL.contains(column.toString())
                        || !NEVER_PUBLIC.matcher(column.column()).matches())
                .as("%s is %s", column, sensitivity)
                .isTrue());
  }

  /** A public column that leads to a row which is not there would break a public copy. */
  @Test
  void whatIsPublicLeadsToWhatIsPublicOnly() throws SQLException {
    var declared = DataSensitivity.declared().declared();
    assertThat(references())
        .isNotEmpty()
        .allSatisfy(pair ->
            assertThat(
                    declared.get(pair.getFirst()) != Sensitivity.PUBLIC
                        || declared.get(pair.getLast()) == Sensitivity.PUBLIC)
                .as("%s leads to %s", pair.getFirst(), pair.getLast())
                .isTrue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "users,email,personal",
        "table,column,sensitivity\nusers,email,private",
        "table,column,sensitivity\nusers,email",
        "table,column,sensitivity\nusers,email,public\nusers,email,personal"
      })
  void aFileThatSaysNothingClearIsRefused(String text) {
    assertThatThrownBy(() -> SensitiveColumns.parse(text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<ColumnName> columns(String sql) {
    return TABLE
        .matcher(sql)
        .results()
        .flatMap(table ->
            COLUMN
                .matcher(table.group(2))
                .results()
                .map(column -> new ColumnName(table.group(1), column.group(1))))
        .toList();
  }

  private List<ColumnName> columns() throws SQLException {
    return rows(
            """
            select c.relname, a.attname
            from pg_class c
            join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = 'public'::regnamespace
              and c.relkind in ('r', 'p')
              and c.relname <> 'flyway_schema_history'
              and a.attnum > 0
              and not a.attisdropped
            """)
        .stream()
        .map(row -> new ColumnName(row.get(0), row.get(1)))
        .toList();
  }

  private List<List<ColumnName>> references() throws SQLException {
    return rows(
            """
            select f.conrelid::regclass::text, a.attname, f.confrelid::regclass::text, b.attname
            from pg_constraint f
            join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1]
            join pg_attribute b on b.attrelid = f.confrelid and b.attnum = f.confkey[1]
            where f.contype = 'f'
            """)
        .stream()
        .map(row ->
            List.of(new ColumnName(row.get(0), row.get(1)), new ColumnName(row.get(2), row.get(3))))
        .toList();
  }

  private List<List<String>> rows(String sql) throws SQLException {
    try (var connection = database.dataSource().getConnection();
        var statement = connection.createStatement();
        var result = statement.executeQuery(sql)) {
      var rows = new ArrayList<List<String>>();
      while (result.next()) {
        var row = new ArrayList<String>();
        for (var i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(Objects.requireNonNull(result.getString(i)));
        }
        rows.add(row);
      }
      return rows;
    }
  }
}
