package io.blotter.persistence.shared;

import io.blotter.domain.shared.Id;
import io.blotter.domain.shared.Labelled;
import java.sql.Array;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** A list of texts, labels, numbers or ids as an array: {@code text[]} or {@code bigint[]}. */
public final class ListTypeHandler extends BaseTypeHandler<List<?>> {
  @Override
  public void setNonNullParameter(
      PreparedStatement statement, int i, List<?> values, @Nullable JdbcType type)
      throws SQLException {
    var elements = values.stream().map(ListTypeHandler::element).toArray();
    var numbers = Arrays.stream(elements).allMatch(Number.class::isInstance) && elements.length > 0;
    statement.setArray(
        i, statement.getConnection().createArrayOf(numbers ? "bigint" : "text", elements));
  }

  @Override
  public List<?> getNullableResult(ResultSet rows, String column) throws SQLException {
    return list(rows.getArray(column));
  }

  @Override
  public List<?> getNullableResult(ResultSet rows, int column) throws SQLException {
    return list(rows.getArray(column));
  }

  @Override
  public List<?> getNullableResult(CallableStatement call, int column) throws SQLException {
    return list(call.getArray(column));
  }

  private static @Nullable Object element(@Nullable Object value) {
    return switch (value) {
      case Labelled labelled -> labelled.label();
      case Id id -> id.value();
      case null -> null;
      default -> value;
    };
  }

  private static List<?> list(@Nullable Array array) throws SQLException {
    return array == null ? List.of() : Arrays.asList((Object[]) array.getArray());
  }
}
