package io.blotter.bootstrap;

import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The server or its database cannot start; the message says what to do. */
public final class CannotStart extends RuntimeException {
  private static final Map<String, String> HINTS =
      Map.of(
          "28P01", "the password is wrong",
          "28000", "the user may not connect",
          "3D000", "the database does not exist; create it first",
          "42501", "the user lacks a privilege");

  private final boolean willPass;

  CannotStart(String message, @Nullable Throwable cause) {
    this(message, cause, false);
  }

  private CannotStart(String message, @Nullable Throwable cause, boolean willPass) {
    super(message, cause);
    this.willPass = willPass;
  }

  /** What a failure of the database at {@code url} means. */
  public static CannotStart because(DatabaseUrl url, Exception failure) {
    var sql = sqlCause(failure);
    var state = sql == null ? "" : String.valueOf(sql.getSQLState());
    var reason = sql == null ? failure.getMessage() : sql.getMessage();
    return new CannotStart(
        "The database "
            + url.jdbcUrl().replaceFirst("\\?.*", "")
            + " cannot be used: "
            + HINTS.getOrDefault(state, String.valueOf(reason).lines().findFirst().orElse(""))
            + ". Check DATABASE_URL.",
        failure,
        state.startsWith("08") || state.equals("57P03"));
  }

  /**
   * Whether trying again later may help: the database is away, and nothing is wrong with the
   * settings.
   */
  boolean willPass() {
    return willPass;
  }

  private static @Nullable SQLException sqlCause(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException e) {
        return e;
      }
    }
    return null;
  }
}
