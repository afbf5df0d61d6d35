package io.blotter.application.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.mail.Message.ConfirmAddress;
import io.blotter.application.mail.Message.ContactForm;
import io.blotter.application.mail.Message.Digest;
import io.blotter.application.mail.Message.NewDataRequest;
import io.blotter.application.mail.Message.ResetPassword;
import io.blotter.application.mail.port.MailQueue.Queued;
import io.blotter.application.mail.port.MailTemplates.Written;
import io.blotter.application.testing.DatabaseInMemory;
import io.blotter.application.testing.SettableClock;
import io.blotter.application.testing.mail.MailQueueInMemory;
import io.blotter.domain.account.Email;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SendMailTest {
  private static final Email ANN = new Email("ann@example.org");
  private static final Email DESK = new Email("desk@example.org");

  private final SettableClock clock = new SettableClock();
  private final MailQueueInMemory queue = new MailQueueInMemory(new DatabaseInMemory());
  private final AtomicInteger number = new AtomicInteger();
  private final SendMail mail =
      new SendMailService(SendMailTest::write, queue, () -> number.incrementAndGet() + "@x", clock);

  private static Written write(Message message) {
    var kind = message.getClass().getSimpleName();
    return new Written(kind, " text of " + kind + "\n", "<p>" + kind);
  }

  @Test
  void aLetterIsQueuedInWordsUnderAnIdOfItsOwn() {
    mail.send(new ContactForm(DESK, "Other", "Hello", ANN, null));
    assertThat(takeAll())
        .containsExactly(
            new Queued(
                "1@x",
                "desk@example.org",
                "ann@example.org",
                "ContactForm",
                " text of ContactForm\n",
                "<p>ContactForm",
                null,
                1,
                clock.instant()));
  }

  @Test
  void whatSomebodyWaitsForGoesBeforeOperationsAndThoseBeforeDigests() {
    mail.send(digest("a@x", ANN));
    mail.send(new NewDataRequest(DESK, "Stops", "all"));
    mail.send(new ResetPassword(ANN, "link"));
    mail.send(new ConfirmAddress(ANN, "link"));
    assertThat(takeAll())
        .extracting(Queued::subject)
        .containsExactly("ResetPassword", "ConfirmAddress", "NewDataRequest", "Digest");
  }

  @Test
  void aMailProgramCanEndDigestsAlone() {
    mail.send(digest("a@x", ANN));
    assertThat(takeAll()).extracting(Queued::unsubscribe).containsExactly("https://x/end");
  }

  @Test
  void fiveLettersAnHourAboutAnAccountReachOneAddress() {
    for (var i = 0; i < 4; i++) {
      mail.send(new ResetPassword(ANN, "link"));
    }
    clock.pass(Duration.ofMinutes(30));
    mail.send(new ConfirmAddress(new Email("ANN@example.org"), "link"));
    mail.send(new ConfirmAddress(ANN, "link"));
    mail.send(new ConfirmAddress(DESK, "link"));
    assertThat(takeAll()).hasSize(6);
    clock.pass(Duration.ofMinutes(30));
    for (var i = 0; i < 6; i++) {
      mail.send(new ResetPassword(ANN, "link"));
    }
    assertThat(takeAll()).hasSize(4);
  }

  @Test
  void digestsAreNotLimited() {
    for (var i = 0; i < 20; i++) {
      mail.send(digest(i + "@x", ANN));
    }
    assertThat(takeAll()).hasSize(20);
  }

  @Test
  void manyAreSentAtOnceAndNoneTwice() {
    var one = digest("a@x", ANN);
    mail.send(List.of(one, digest("b@x", DESK)));
    mail.send(List.of(one));
    assertThat(takeAll()).extracting(Queued::messageId).containsExactly("a@x", "b@x");
  }

  private static Digest digest(String messageId, Email to) {
    var none = new Digest.Section(List.of());
    return new Digest(messageId, to, none, none, none, "profile", List.of(), "https://x/end");
  }

  private List<Queued> takeAll() {
    var taken = new ArrayList<Queued>();
    var now = clock.instant();
    var until = now.plus(Duration.ofDays(9));
    for (var next = queue.take(now, until); next.isPresent(); next = queue.take(now, until)) {
      taken.add(next.get());
    }
    return taken;
  }
}
