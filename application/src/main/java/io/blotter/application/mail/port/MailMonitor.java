package io.blotter.application.mail.port;

import io.blotter.application.mail.port.MailQueue.Queued;
import java.time.Duration;

/** Is told what becomes of letters. */
public interface MailMonitor {
  void sent(Queued letter);

  void failed(Queued letter, String error);

  /** Nothing is sent for so long, because the mail server takes nothing. */
  void held(Duration wait, String error);

  void parked(Queued letter, String error);
}
