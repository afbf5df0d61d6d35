package io.blotter.persistence.shared;

import io.blotter.domain.shared.Labelled;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** Stores a labelled value as its label; statements cast it to the enum where one is needed. */
public final class LabelTypeHandler<E extends Enum<E> & Labelled> extends BaseTypeHandler<E> {
  private final Class<E> type;

  public LabelTypeHandler(Class<E> type) {
    this.type = type;
  }

  @Override
  public void setNonNullParameter(
      PreparedStatement statement, int i, E value, @Nullable JdbcType jdbcType)
      throws SQLException {
    statement.setString(i, value.label());
  }

  @Override
  public @Nullable E getNullableResult(ResultSet rows, String column) throws SQLException {
    return value(rows.getString(column));
  }

  @Override
  public @Nullable E getNullableResult(ResultSet rows, int column) throws SQLException {
    return value(rows.getString(column));
  }

  @Override
  public @Nullable E getNullableResult(CallableStatement call, int column) throws SQLException {
    return value(call.getString(column));
  }

  private @Nullable E value(@Nullable String label) {
    return label == null
        ? null
        : Labelled.of(type, label)
            .orElseThrow(() -> new IllegalStateException(type + " has no " + label));
  }
}
