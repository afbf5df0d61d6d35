package io.blotter.bootstrap;

import io.blotter.application.account.port.SecurityLog;
import io.blotter.application.shared.Acting;
import io.blotter.domain.account.UserId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/** The security log as lines of a logger of its own, which can be sent where others are not. */
final class StructuredSecurityLog implements SecurityLog {
  static final String LOGGER = "io.blotter.security";
  private static final Logger LOG = LoggerFactory.getLogger(LOGGER);

  @Override
  public void note(Event event, @Nullable UserId user, String detail) {
    var name = event.name().toLowerCase(Locale.ROOT);
    var line = LOG.atInfo().addKeyValue("event", name);
    if (user != null) {
      line.addKeyValue("user", user.value());
    }
    if (!detail.isEmpty()) {
      line.addKeyValue("detail", detail);
    }
    Acting.current().ifPresent(acting -> add(line, acting));
    line.log(name);
  }

  private static void add(LoggingEventBuilder line, Acting acting) {
    var by = acting.user();
    if (by != null) {
      line.addKeyValue("by", by.value());
    }
    var address = acting.address();
    if (address != null) {
      line.addKeyValue("network", address.caller().prefix());
    }
    line.addKeyValue("request_id", acting.request());
  }
}
