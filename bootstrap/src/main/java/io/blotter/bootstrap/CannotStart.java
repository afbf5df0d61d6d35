package io.blotter.bootstrap;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
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
    var sql = cause(failure, SQLException.class);
    var state = sql == null ? "" : String.valueOf(sql.getSQLState());
    return new CannotStart(
        "The database "
            + url.jdbcUrl().replaceFirst("\\?.*", "")
            + " cannot be used: "
            + reason(url, failure, sql, state)
            + ". Check DATABASE_URL.",
        failure,
        state.startsWith("08") || state.equals("57P03"));
  }

  private static String reason(
      DatabaseUrl url, Exception failure, @Nullable SQLException sql, String state) {
    var server = URI.create(url.jdbcUrl().substring("jdbc:".length()));
    if (cause(failure, UnknownHostException.class) != null) {
      return "there is no host " + server.getHost() + ", asked for at port " + server.getPort();
    }
    if (cause(failure, SocketTimeoutException.class) != null) {
      return server.getHost() + " does not answer at port " + server.getPort();
    }
    if (cause(failure, ConnectException.class) != null) {
      return server.getHost()
          + " refused to be connected at port "
          + server.getPort()
          + "; start PostgreSQL there";
    }
    var message = String.valueOf(sql == null ? failure.getMessage() : sql.getMessage());
    var said = message.lines().findFirst().orElse("").replaceFirst("\\.$", "");
    var hint = HINTS.get(state);
    return hint == null ? said : hint + " (" + said + ")";
  }

  /**
   * Whether trying again later may help: the database is away, and nothing is wrong with the
   * settings.
   */
  boolean willPass() {
    return willPass;
  }

  private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> kind) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (kind.isInstance(cause)) {
        return kind.cast(cause);
      }
    }
    return null;
  }
}
