package io.blotter.bootstrap.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.Encoder;
import io.blotter.bootstrap.LogSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.logging.LogManager;
import org.slf4j.LoggerFactory;

/** The log of a server: also what libraries say by other means, and what no thread caught. */
public final class ServerLog {
  /** What it says of a failed revision, the exception says, too. */
  static final String TWICE = "org.flywaydb.core.internal.command.DbMigrate";

  private ServerLog() {}

  /** From now on every line goes to {@code out}. */
  public static void start(LogSettings settings, OutputStream out) {
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
      context.reset();
      var appender = appender(context, settings.json() ? new JsonLines() : new PlainLines(), out);
      context.getLogger("root").addAppender(appender);
      context.getLogger(TWICE).setLevel(Level.OFF);
      settings.levels().forEach((name, level) -> context.getLogger(name).setLevel(level));
    }
    takeOverJavaLogging();
    Thread.setDefaultUncaughtExceptionHandler(ServerLog::uncaught);
  }

  private static OutputStreamAppender<ILoggingEvent> appender(
      LoggerContext context, Encoder<ILoggingEvent> lines, OutputStream out) {
    lines.setContext(context);
    lines.start();
    var appender = new OutputStreamAppender<ILoggingEvent>();
    appender.setContext(context);
    appender.setEncoder(lines);
    appender.setOutputStream(out);
    appender.start();
    return appender;
  }

  /** What libraries tell the JDK's own logging goes the way of all else. */
  private static void takeOverJavaLogging() {
    try (var handlers = ServerLog.class.getResourceAsStream("logging.properties")) {
      LogManager.getLogManager().readConfiguration(handlers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void uncaught(Thread thread, Throwable failure) {
    LoggerFactory.getLogger(ServerLog.class)
        .error("nobody caught what ended thread {}", thread.getName(), failure);
  }
}
