package io.blotter.persistence.shared;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/**
 * Why a database cannot be used, in words of our own: PostgreSQL's may quote what not everybody
 * should read.
 */
public final class FaultReason {
  private FaultReason() {}

  public static String of(SQLException fault) {
    var state = String.valueOf(fault.getSQLState());
    if (fault instanceof SQLTransientConnectionException pool) {
      return pool.getCause() instanceof SQLException why ? of(why) : "all connections are in use";
    }
    return switch (state) {
      case "08001" -> "nobody answers at its address";
      case "3D000" -> "there is no database of this name";
      case "25006" -> "it takes no changes";
      case "42P01", "3F000" -> "it lacks the schema, or does not show it";
      case "53100" -> "its disk is full";
      case "53300" -> "it has too many connections";
      case "57P01" -> "it is being shut down";
      case "57P03" -> "it is starting up or shutting down";
      case DatabaseFaults.LOCKED -> "somebody else has locked what is needed";
      case DatabaseFaults.CANCELED -> "it takes too long";
      default -> ofClass(state);
    };
  }

  private static String ofClass(String state) {
    return switch (state.substring(0, 2)) {
      case "08" -> "the connection is broken";
      case "28" -> "it does not accept the user or the password";
      default -> "it fails with SQLSTATE " + state;
    };
  }
}
