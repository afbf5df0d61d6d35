package io.blotter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.mail.DeliverMail;
import io.blotter.bootstrap.testing.CannedSmtp;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class MailDeliveryLoopTest {
  @Test
  void lettersLeaveByThemselvesEvenAfterAnError() throws Exception {
    try (var mail = MailForTests.start();
        var server = CannedSmtp.start()) {
      var delivery = new FaultyAtFirst(mail.delivery(server.address()), new AtomicBoolean());
      var rounds = MailDeliveryLoop.begin(delivery, mail.metrics(), new PeriodicWork());
      mail.send("a@example.org");

      assertThat(server.next()).contains("To: a@example.org");
      rounds.close();
      assertThat(mail.asked("select count(*) from mail_queue where sent_at is not null"))
          .isEqualTo("1");
    }
  }

  private record FaultyAtFirst(DeliverMail rest, AtomicBoolean happened) implements DeliverMail {
    @Override
    public int deliverDue() {
      if (happened.compareAndSet(false, true)) {
        throw new StackOverflowError("the first round fails");
      }
      return rest.deliverDue();
    }
  }
}
