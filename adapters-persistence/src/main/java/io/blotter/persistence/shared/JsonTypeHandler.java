package io.blotter.persistence.shared;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/** Stores what is JSON text as {@code jsonb}. */
public final class JsonTypeHandler<T> extends BaseTypeHandler<T> {
  private final Function<String, T> constructor;
  private final Function<T, String> text;

  public JsonTypeHandler(Function<String, T> constructor, Function<T, String> text) {
    this.constructor = constructor;
    this.text = text;
  }

  @Override
  public void setNonNullParameter(
      PreparedStatement statement, int i, T json, @Nullable JdbcType type) throws SQLException {
    var jsonb = new PGobject();
    jsonb.setType("jsonb");
    jsonb.setValue(text.apply(json));
    statement.setObject(i, jsonb);
  }

  @Override
  public @Nullable T getNullableResult(ResultSet rows, String column) throws SQLException {
    return json(rows.getString(column));
  }

  @Override
  public @Nullable T getNullableResult(ResultSet rows, int column) throws SQLException {
    return json(rows.getString(column));
  }

  @Override
  public @Nullable T getNullableResult(CallableStatement call, int column) throws SQLException {
    return json(call.getString(column));
  }

  private @Nullable T json(@Nullable String stored) {
    return stored == null ? null : constructor.apply(stored);
  }
}
