package io.blotter.application.mail;

import io.blotter.application.mail.port.MailMonitor;
import io.blotter.application.mail.port.MailQueue;
import io.blotter.application.mail.port.MailTemplates;
import io.blotter.application.mail.port.Mailer;
import java.time.InstantSource;
import java.util.function.Supplier;

/**
 * Messages that are queued where something happens, and delivered later: the use cases of the
 * slice, on its ports.
 */
public record MailUseCases(MailQueue queue, InstantSource clock) {
  /**
   * Queues messages in the transaction that is open.
   *
   * @param messageIds a new Message-ID each time
   */
  public SendMail sendMail(MailTemplates templates, Supplier<String> messageIds) {
    return new SendMailService(templates, queue, messageIds, clock);
  }

  /**
   * Delivers what is due.
   *
   * @param elapsed for waits inside this process
   */
  public DeliverMail deliverMail(Mailer mailer, MailMonitor monitor, InstantSource elapsed) {
    return new DeliverMailService(queue, mailer, monitor, clock, elapsed);
  }
}
