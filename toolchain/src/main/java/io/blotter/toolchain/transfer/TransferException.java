package io.blotter.toolchain.transfer;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rows cannot be moved; the message says why, in one line. */
public final class TransferException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Connections, resources, operators, files and faults of the server, not what was sent to it. */
  private static final Pattern OF_THE_SERVER = Pattern.compile("(08|53|57|58|XX|42501|25006).*");

  private final boolean ofTheDump;

  private TransferException(String message, boolean ofTheDump, @Nullable Throwable cause) {
    super(message, cause);
    this.ofTheDump = ofTheDump;
  }

  /** What is moved is not fit for it. */
  static TransferException unfit(String message) {
    return new TransferException(message, true, null);
  }

  /** Something else is in the way. */
  static TransferException because(String message, @Nullable Throwable cause) {
    return new TransferException(message, false, cause);
  }

  /** A database refuses to do {@code what}. */
  static TransferException of(String what, SQLException failure) {
    return new TransferException(
        what + ": " + firstLine(failure),
        !OF_THE_SERVER.matcher(Objects.requireNonNullElse(failure.getSQLState(), "XX")).matches(),
        failure);
  }

  /** A file, or the database behind a stream, refuses to do {@code what}. */
  static TransferException of(String what, IOException failure) {
    return failure.getCause() instanceof SQLException refused
        ? of(what, refused)
        : because(what + ": " + firstLine(failure), failure);
  }

  /** Whether trying again with the same rows is in vain. */
  public boolean isOfTheDump() {
    return ofTheDump;
  }

  /** As a sentence that ends. */
  private static String firstLine(Exception failure) {
    return Objects.requireNonNullElse(failure.getMessage(), failure.toString())
            .lines()
            .findFirst()
            .orElse("")
            .strip()
            .replaceFirst("\\.$", "")
        + ".";
  }
}
