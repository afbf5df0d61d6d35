// red
package io.blotter.web.agency;

import java.util.logging.Logger;

final class Talk {
  private final Logger log = Logger.getLogger("talk");
}
