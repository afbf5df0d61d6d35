package io.blotter.bootstrap.command;

import io.blotter.bootstrap.Masking;
import io.blotter.bootstrap.SettingException;
import io.blotter.bootstrap.StartupException;
import io.blotter.domain.shared.Refusal;
import io.blotter.migrations.adoption.AdoptionException;
import io.blotter.toolchain.cli.CommandException;
import io.blotter.toolchain.environment.EnvironmentException;
import io.blotter.toolchain.revision.RevisionException;
import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command that fails tells. */
final class Failure {
  private static final int FAILED = 1;

  private Failure() {}

  /**
   * A line for each thing that is wrong, which says what to do; a stack trace only for what nobody
   * foresaw.
   */
  static int explain(Exception failure, PrintWriter err) {
    if (isForeseen(failure)) {
      Masking.mask(String.valueOf(failure.getMessage()))
          .lines()
          .forEach(line -> err.println("blotter: " + line));
    } else {
      var trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace));
      err.print(Masking.mask(trace.toString()));
      err.flush();
    }
    return FAILED;
  }

  private static boolean isForeseen(Exception failure) {
    return failure instanceof SettingException
        || failure instanceof StartupException
        || failure instanceof RevisionException
        || failure instanceof CommandException
        || failure instanceof AdoptionException
        || failure instanceof EnvironmentException
        || failure instanceof Refusal;
  }
}
