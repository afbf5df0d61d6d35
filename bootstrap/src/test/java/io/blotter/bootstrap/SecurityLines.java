package io.blotter.bootstrap;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;
import org.slf4j.event.KeyValuePair;

/** What the security log says from now on, until this is closed. */
public final class SecurityLines implements AutoCloseable {
  private final Logger logger = (Logger) LoggerFactory.getLogger(StructuredSecurityLog.LOGGER);
  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

  public SecurityLines() {
    lines.start();
    logger.setLevel(Level.INFO);
    logger.addAppender(lines);
  }

  public List<String> events() {
    return List.copyOf(lines.list).stream().map(ILoggingEvent::getFormattedMessage).toList();
  }

  public Map<String, String> pairs(int index) {
    return lines.list.get(index).getKeyValuePairs().stream()
        .collect(Collectors.toMap(pair -> pair.key, pair -> String.valueOf(pair.value)));
  }

  public String text() {
    return lines.list.stream()
        .flatMap(line -> line.getKeyValuePairs().stream())
        .map(KeyValuePair::toString)
        .collect(Collectors.joining(" "));
  }

  @Override
  public void close() {
    logger.detachAppender(lines);
    logger.setLevel(null);
  }
}
