// red
package io.blotter.domain.agency;

import org.slf4j.Logger;

final class Chatty {
  Logger log;
}
