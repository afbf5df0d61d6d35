package io.blotter.external.mail;

import io.blotter.application.mail.port.Mailer.Outcome;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/** What a mail server that did not take a letter means by it. */
record SmtpFailure(MessagingException failure, SmtpServer server) {
  private static final int MAX_CHARACTERS = 300;
  private static final int PERMANENT = 500;

  Outcome outcome() {
    for (var reason : reasons()) {
      switch (reason) {
        case SMTPAddressFailedException address when address.getReturnCode() >= PERMANENT -> {
          return new Outcome.Refused(error());
        }
        case SMTPSendFailedException sending when concernsEveryLetter(sending) -> {
          return new Outcome.Unreachable(error());
        }
        default -> {}
      }
    }
    return new Outcome.Deferred(error());
  }

  /** What all went wrong, on one line and without the password. */
  String error() {
    var said =
        reasons().stream()
            .map(Throwable::getMessage)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("; "))
            .replaceAll("[\\s\\p{Cntrl}]+", " ")
            .strip();
    var login = server.login();
    var open = login == null ? said : said.replace(login.password().value(), "***");
    return open.substring(0, Math.min(open.length(), MAX_CHARACTERS));
  }

  /**
   * The server takes nothing now, or nothing from this sender. Whatever it says later, be it that
   * it hangs up, is about this letter, which must not stop the others for ever.
   */
  private static boolean concernsEveryLetter(SMTPSendFailedException sending) {
    return String.valueOf(sending.getCommand()).startsWith("MAIL ");
  }

  private List<Exception> reasons() {
    return Stream.<Exception>iterate(failure, Objects::nonNull, SmtpFailure::next).toList();
  }

  private static @Nullable Exception next(Exception reason) {
    return reason instanceof MessagingException more ? more.getNextException() : null;
  }
}
