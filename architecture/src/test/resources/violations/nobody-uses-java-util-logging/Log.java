package io.blotter.web.call;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

final class Log {
  private final Logger log = LoggerFactory.getLogger(Log.class);
}
