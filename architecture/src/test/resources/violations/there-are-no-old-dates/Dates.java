// red
package io.blotter.web.agency;

import java.text.SimpleDateFormat;

final class Dates {
  String pattern(SimpleDateFormat format) {
    return format.toPattern();
  }
}
