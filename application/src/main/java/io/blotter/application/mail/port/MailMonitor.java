package io.blotter.application.mail.port;

import io.blotter.application.mail.port.MailQueue.Queued;

/** Is told what becomes of letters. */
public interface MailMonitor {
  void sent(Queued letter);

  void failed(Queued letter, String error);

  void parked(Queued letter, String error);
}
