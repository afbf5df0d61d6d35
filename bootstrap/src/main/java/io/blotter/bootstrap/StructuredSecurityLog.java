package io.blotter.bootstrap;

import io.blotter.application.account.port.SecurityLog;
import io.blotter.application.shared.CurrentActor;
import io.blotter.domain.account.UserId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The security log as lines of a logger of its own, which can be sent where others are not. */
final class StructuredSecurityLog implements SecurityLog {
  static final String LOGGER = "io.blotter.security";
  private static final Logger LOG = LoggerFactory.getLogger(LOGGER);

  @Override
  public void note(Event event, @Nullable UserId user, String detail) {
    var name = event.name().toLowerCase(Locale.ROOT);
    var fields = new LinkedHashMap<String, Object>();
    fields.put("event", name);
    if (user != null) {
      fields.put("user", user.value());
    }
    if (!detail.isEmpty()) {
      fields.put("detail", detail);
    }
    CurrentActor.current().ifPresent(currentActor -> add(currentActor, fields));
    var line = LOG.atInfo();
    for (var field : fields.entrySet()) {
      line = line.addKeyValue(field.getKey(), field.getValue());
    }
    line.log(name);
  }

  private static void add(CurrentActor currentActor, Map<String, Object> fields) {
    var by = currentActor.user();
    if (by != null) {
      fields.put("by", by.value());
    }
    var address = currentActor.address();
    if (address != null) {
      fields.put("network", address.caller().prefix());
    }
    fields.put("request_id", currentActor.request());
  }
}
