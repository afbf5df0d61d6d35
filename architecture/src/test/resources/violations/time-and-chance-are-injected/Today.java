// red
package io.blotter.domain.agency;

import java.time.LocalDate;

final class Today {
  boolean isIt(LocalDate day) {
    return day.equals(LocalDate.now());
  }
}
