package io.blotter.bootstrap;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The server or its database cannot start; the message says what to do. */
public final class StartupException extends RuntimeException {
  private static final Map<String, String> HINTS =
      Map.of(
          "28P01", "the password is wrong",
          "28000", "the user may not connect",
          "3D000", "the database does not exist; create it first",
          "42501", "the user lacks a privilege");

  /** Too many connections, being shut down, crashed, starting. */
  private static final Set<String> PASSING = Set.of("53300", "57P01", "57P02", "57P03");

  private final boolean willPass;

  StartupException(String message, @Nullable Throwable cause) {
    this(message, cause, false);
  }

  private StartupException(String message, @Nullable Throwable cause, boolean willPass) {
    super(message, cause);
    this.willPass = willPass;
  }

  /** What a failure of the database at {@code url} means. */
  public static StartupException because(DatabaseUrl url, Exception failure) {
    return because(url, Setting.DATABASE_URL, failure);
  }

  /** What a failure of the database at {@code url} means, to which {@code setting} leads. */
  public static StartupException because(DatabaseUrl url, Setting setting, Exception failure) {
    var sql = cause(failure, SQLException.class);
    var state = sql == null ? "" : String.valueOf(sql.getSQLState());
    return new StartupException(
        "The database "
            + url.plain()
            + " cannot be used: "
            + reason(url, failure, sql, state)
            + ". Check "
            + setting
            + ".",
        failure,
        state.startsWith("08") || PASSING.contains(state));
  }

  private static String reason(
      DatabaseUrl url, Exception failure, @Nullable SQLException sql, String state) {
    if (cause(failure, UnknownHostException.class) != null) {
      return "there is no host " + url.host() + ", asked for at port " + url.port();
    }
    if (cause(failure, SocketTimeoutException.class) != null) {
      return url.host() + " does not answer at port " + url.port();
    }
    if (cause(failure, ConnectException.class) != null) {
      return url.host()
          + " refused to be connected at port "
          + url.port()
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
