package io.blotter.web;

import io.blotter.domain.shared.Id;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line for each call that has written: which operation, and the ids of what it wrote. */
final class WriteLog {
  private static final Logger LOG = LoggerFactory.getLogger("io.blotter.writes");
  private static final int MAX_IDS = 50;

  private WriteLog() {}

  /** Told when all is stored. Of many ids the line has the first, and how many there are. */
  static void note(Endpoint endpoint, Call call, Answer answer) {
    if (endpoint.safe()) {
      return;
    }
    var ids = Stream.concat(inAddress(endpoint, call), answer.ids().stream()).toList();
    LOG.atInfo()
        .addKeyValue("operation", endpoint.name())
        .addKeyValue("count", Math.max(1, answer.ids().size()))
        .addKeyValue("ids", shown(ids))
        .log("written");
  }

  private static Stream<Long> inAddress(Endpoint endpoint, Call call) {
    return endpoint.parameters().stream()
        .flatMap(parameter -> call.find(parameter).stream())
        .filter(Id.class::isInstance)
        .map(id -> ((Id) id).value());
  }

  private static String shown(List<Long> ids) {
    return ids.stream().limit(MAX_IDS).map(String::valueOf).collect(Collectors.joining(","))
        + (ids.size() > MAX_IDS ? ",…" : "");
  }
}
