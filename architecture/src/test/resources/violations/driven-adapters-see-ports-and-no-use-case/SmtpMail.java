// red
package io.blotter.external.mail;

import io.blotter.application.agency.BrowseAgenciesService;

final class SmtpMail {
  BrowseAgenciesService agencies;
}
