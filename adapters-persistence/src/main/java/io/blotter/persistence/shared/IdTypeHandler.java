package io.blotter.persistence.shared;

import io.blotter.domain.shared.Id;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.LongFunction;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** Stores any id as its number. */
public final class IdTypeHandler<T extends Id> extends BaseTypeHandler<T> {
  private final LongFunction<T> constructor;

  public IdTypeHandler(LongFunction<T> constructor) {
    this.constructor = constructor;
  }

  @Override
  public void setNonNullParameter(PreparedStatement statement, int i, T id, @Nullable JdbcType type)
      throws SQLException {
    statement.setLong(i, id.value());
  }

  @Override
  public @Nullable T getNullableResult(ResultSet rows, String column) throws SQLException {
    var value = rows.getLong(column);
    return rows.wasNull() ? null : constructor.apply(value);
  }

  @Override
  public @Nullable T getNullableResult(ResultSet rows, int column) throws SQLException {
    var value = rows.getLong(column);
    return rows.wasNull() ? null : constructor.apply(value);
  }

  @Override
  public @Nullable T getNullableResult(CallableStatement call, int column) throws SQLException {
    var value = call.getLong(column);
    return call.wasNull() ? null : constructor.apply(value);
  }
}
