package io.blotter.persistence.shared;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Function;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** Stores an id that is a UUID. */
public final class UuidTypeHandler<T> extends BaseTypeHandler<T> {
  private final Function<UUID, T> constructor;
  private final Function<T, UUID> value;

  public UuidTypeHandler(Function<UUID, T> constructor, Function<T, UUID> value) {
    this.constructor = constructor;
    this.value = value;
  }

  @Override
  public void setNonNullParameter(PreparedStatement statement, int i, T id, @Nullable JdbcType type)
      throws SQLException {
    statement.setObject(i, value.apply(id));
  }

  @Override
  public @Nullable T getNullableResult(ResultSet rows, String column) throws SQLException {
    return id(rows.getObject(column, UUID.class));
  }

  @Override
  public @Nullable T getNullableResult(ResultSet rows, int column) throws SQLException {
    return id(rows.getObject(column, UUID.class));
  }

  @Override
  public @Nullable T getNullableResult(CallableStatement call, int column) throws SQLException {
    return id(call.getObject(column, UUID.class));
  }

  private @Nullable T id(@Nullable UUID uuid) {
    return uuid == null ? null : constructor.apply(uuid);
  }
}
