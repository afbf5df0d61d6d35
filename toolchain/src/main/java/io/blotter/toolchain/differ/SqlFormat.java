package io.blotter.toolchain.differ;

import io.blotter.toolchain.sql.SqlToken;
import java.util.List;
import java.util.stream.Collectors;

/** Writes statements as the house does: lower case, one paragraph each; quoted text stays. */
final class SqlFormat {
  private SqlFormat() {}

  static String statement(String sql) {
    return SqlToken.of(sql.strip()).stream().map(SqlFormat::token).collect(Collectors.joining());
  }

  private static String token(SqlToken token) {
    return token.isBlank() ? token.text().replace("\t", "  ") : token.inHouseStyle();
  }

  static String script(List<String> statements) {
    return statements.stream().map(sql -> sql + ";\n").collect(Collectors.joining("\n"));
  }
}
