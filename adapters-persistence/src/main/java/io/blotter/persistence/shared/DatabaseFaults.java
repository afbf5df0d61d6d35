package io.blotter.persistence.shared;

import io.blotter.domain.shared.Refusal;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.ibatis.exceptions.PersistenceException;
import org.postgresql.util.PSQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a database that is away for the moment from a bug, and names violated constraints. */
public final class DatabaseFaults {
  private static final Logger LOG = LoggerFactory.getLogger(DatabaseFaults.class);
  static final String CANCELED = "57014";
  static final String AWAY = "The database is not available at the moment.";
  static final String LOCKED = "55P03";
  private static final Set<String> PASSING =
      Set.of(
          "25006", // the database is read-only
          "40001", // serialisation failure
          "40P01", // deadlock
          "42P01", // the schema is not there yet
          "53100", // disk full
          "53200", // out of memory
          "53300", // too many connections
          LOCKED, // for longer than lock_timeout
          CANCELED, // for having taken too long
          "57P01", // shut down by the administrator
          "57P02", // crashed
          "57P03"); // starting up
  private static final Set<String> WAITED = Set.of(LOCKED, CANCELED);

  private DatabaseFaults() {}

  /** The refusal that stands for this fault, or the fault itself when it is a bug. */
  static RuntimeException translated(PersistenceException fault) {
    var passing = cause(fault).filter(DatabaseFaults::willPass);
    if (passing.isEmpty()) {
      return fault;
    }
    LOG.warn("database: {}", reasons(fault));
    return new Refusal.Unavailable(AWAY, "The database: " + FaultReason.of(passing.get()) + ".");
  }

  /**
   * Whether a statement waited in vain for something that somebody else has locked, or may have.
   */
  static boolean isLockedOut(PersistenceException fault) {
    return cause(fault).map(SQLException::getSQLState).filter(WAITED::contains).isPresent();
  }

  /** The name of the constraint that a statement violated, if that is what went wrong. */
  private static Optional<String> violatedConstraint(PersistenceException fault) {
    return cause(fault)
        .filter(PSQLException.class::isInstance)
        .map(e -> ((PSQLException) e).getServerErrorMessage())
        .map(message -> message.getConstraint());
  }

  /** The refusal that stands for the violated constraint, or the fault itself where none does. */
  public static RuntimeException refused(
      PersistenceException fault, Map<String, Supplier<Refusal>> refusals) {
    var refusal = refusals.get(violatedConstraint(fault).orElse(""));
    return refusal == null ? fault : refusal.get();
  }

  private static boolean willPass(SQLException e) {
    var state = String.valueOf(e.getSQLState());
    return e instanceof SQLTransientConnectionException
        || state.startsWith("08")
        || PASSING.contains(state);
  }

  /** What each says who passed the fault on: the pool's words would hide PostgreSQL's. */
  private static String reasons(Throwable fault) {
    return Stream.iterate(fault.getCause(), Objects::nonNull, Throwable::getCause)
        .filter(SQLException.class::isInstance)
        .map(cause -> ((SQLException) cause).getSQLState() + " " + cause.getMessage())
        .distinct()
        .collect(Collectors.joining(", because of "));
  }

  private static Optional<SQLException> cause(Throwable fault) {
    for (var cause = fault.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException e) {
        return Optional.of(e);
      }
    }
    return Optional.empty();
  }
}
