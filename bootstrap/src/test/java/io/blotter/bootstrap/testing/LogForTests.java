package io.blotter.bootstrap.testing;

import ch.qos.logback.classic.LoggerContext;
import io.blotter.bootstrap.logging.CommandLog;
import org.slf4j.LoggerFactory;

/** Gives the log back to the tests' own output. */
public final class LogForTests {
  private LogForTests() {}

  public static void reset() {
    Thread.setDefaultUncaughtExceptionHandler(null);
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
      context.reset();
      new CommandLog().configure(context);
    }
  }
}
