package io.blotter.bootstrap.command;

import io.blotter.bootstrap.CannotStart;
import io.blotter.bootstrap.Masking;
import io.blotter.bootstrap.SettingProblem;
import io.blotter.domain.shared.Refusal;
import io.blotter.toolchain.cli.CommandException;
import io.blotter.toolchain.revision.RevisionProblem;
import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command that fails tells. */
final class Failure {
  private static final int FAILED = 1;

  private Failure() {}

  /** One line that says what to do; a stack trace only for what nobody foresaw. */
  static int explain(Exception failure, PrintWriter err) {
    if (isForeseen(failure)) {
      err.println("blotter: " + Masking.mask(String.valueOf(failure.getMessage())));
    } else {
      var trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace));
      err.print(Masking.mask(trace.toString()));
      err.flush();
    }
    return FAILED;
  }

  private static boolean isForeseen(Exception failure) {
    return failure instanceof SettingProblem
        || failure instanceof CannotStart
        || failure instanceof RevisionProblem
        || failure instanceof CommandProblem
        || failure instanceof CommandException
        || failure instanceof Refusal;
  }
}
