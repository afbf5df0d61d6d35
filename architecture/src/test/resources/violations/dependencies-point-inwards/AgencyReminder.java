// red
package io.blotter.application.agency;

import io.blotter.external.mail.SmtpMail;

final class AgencyReminder {
  SmtpMail mail;
}
