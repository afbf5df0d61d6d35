// red
package io.blotter.external.mail;

import java.util.Calendar;

final class Clockwork {
  Calendar calendar;
}
