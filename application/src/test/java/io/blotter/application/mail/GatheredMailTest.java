package io.blotter.application.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.mail.Message.ContactForm;
import io.blotter.application.mail.Message.NewDataRequest;
import io.blotter.application.mail.port.MailQueue.Queued;
import io.blotter.application.mail.port.MailTemplates.Written;
import io.blotter.application.testing.DatabaseInMemory;
import io.blotter.application.testing.SettableClock;
import io.blotter.application.testing.mail.MailQueueInMemory;
import io.blotter.domain.account.Email;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ten letters to operations have just gone alone; what comes now is put together. */
class GatheredMailTest {
  private static final Email DESK = new Email("desk@example.org");
  private static final Duration PERIOD = Duration.ofMinutes(10);

  private final SettableClock clock = new SettableClock();
  private final MailQueueInMemory queue = new MailQueueInMemory(new DatabaseInMemory());
  private final AtomicInteger number = new AtomicInteger();
  private final SendMail mail =
      new SendMailService(
          _ -> new Written("Subject", "\nText.\n\n", "<p>Text."),
          queue,
          () -> number.incrementAndGet() + "@x",
          clock);

  @BeforeEach
  void tenGoAlone() {
    for (var i = 0; i < 10; i++) {
      mail.send(new NewDataRequest(DESK, "Stops", "all"));
    }
    for (var i = 0; i < 10; i++) {
      assertThat(take()).isPresent();
    }
  }

  @Test
  void whatComesWithinTenMinutesIsOneLetterThatLeavesAfterThem() {
    clock.pass(PERIOD.minusMillis(1));
    mail.send(new NewDataRequest(DESK, "Stops", "all"));
    mail.send(new ContactForm(DESK, "Other", "Hello", new Email("ann@example.org"), null));
    clock.pass(PERIOD.minusMillis(1));
    assertThat(take()).isEmpty();
    clock.pass(Duration.ofMillis(1));
    var letter = take().orElseThrow();
    assertThat(letter.subject()).isEqualTo("Several messages at once");
    assertThat(letter.text())
        .isEqualTo(
            """
            These came so fast that they are in one letter.

            -- Subject

            Text.

            -- Subject
            Answers to: ann@example.org

            Text.
            """);
    assertThat(letter.html()).isNull();
    assertThat(letter.replyTo()).isNull();
    assertThat(take()).isEmpty();
  }

  @Test
  void lettersGoAloneAgainTenMinutesLater() {
    clock.pass(PERIOD);
    mail.send(new NewDataRequest(DESK, "Stops", "all"));
    assertThat(take().orElseThrow().subject()).isEqualTo("Subject");
  }

  @Test
  void anotherRecipientIsNotAffected() {
    mail.send(new NewDataRequest(new Email("other@example.org"), "Stops", "all"));
    assertThat(take().orElseThrow().subject()).isEqualTo("Subject");
  }

  private Optional<Queued> take() {
    return queue.take(clock.instant(), clock.instant().plus(Duration.ofDays(9)));
  }
}
