// red
package io.blotter.external.mail;

import io.blotter.persistence.agency.AgencyPersistence;

public final class SmtpMail {
  AgencyPersistence persistence;
}
