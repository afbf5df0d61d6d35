package io.blotter.bootstrap.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import io.blotter.application.mail.DeliverMail;
import io.blotter.bootstrap.MailForTests;
import io.blotter.bootstrap.testing.CannedSmtp;
import io.blotter.domain.shared.Refusal;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailQueueTest {
  private final MailForTests mail = MailForTests.start();

  @AfterEach
  void close() {
    mail.close();
  }

  @Test
  void lettersWaitInOrderForAServerThatIsDown() {
    var gone = MailForTests.greenMail(0);
    var delivery = mail.delivery(MailForTests.address(gone));
    var port = gone.getSmtp().getPort();
    gone.stop();
    mail.send("a@example.org");
    mail.send("b@example.org");

    assertThat(delivery.deliverDue()).isZero();
    assertThat(mail.asked("select max(attempts) from mail_queue")).isEqualTo("0");
    assertThat(mail.count("held")).isEqualTo(1);
    mail.later(Duration.ofSeconds(29));
    mail.send("c@example.org");
    var back = MailForTests.greenMail(port);
    try {
      assertThat(delivery.deliverDue()).isZero();
      mail.later(Duration.ofSeconds(1));
      assertThat(delivery.deliverDue()).isEqualTo(3);
      assertThat(recipients(back))
          .containsExactly("a@example.org", "b@example.org", "c@example.org");
    } finally {
      back.stop();
    }
  }

  @Test
  void twoServersSendEachLetterOnce() throws Exception {
    var server = MailForTests.greenMail(0);
    var all = IntStream.range(0, 40).mapToObj(i -> "user" + i + "@example.org").toList();
    all.forEach(mail::send);
    var together = new CyclicBarrier(2);
    try (var executor = Executors.newFixedThreadPool(2)) {
      var delivery = mail.delivery(MailForTests.address(server));
      Callable<Integer> worker =
          () -> {
            together.await();
            return drain(delivery);
          };
      var delivered = 0;
      for (var result : executor.invokeAll(List.of(worker, worker))) {
        delivered += result.get();
      }
      assertThat(delivered).isEqualTo(40);
      assertThat(recipients(server)).containsExactlyInAnyOrderElementsOf(all);
    } finally {
      server.stop();
    }
  }

  @Test
  void whatIsRolledBackIsNotSent() {
    assertThatThrownBy(() ->
            mail.persistence()
                .transactions()
                .atomically(() -> {
                  mail.send("a@example.org");
                  throw new Refusal.Conflict("the sign-up fails");
                }))
        .isInstanceOf(Refusal.Conflict.class);

    assertThat(mail.asked("select count(*) from mail_queue")).isEqualTo("0");
  }

  @Test
  void sentLettersLoseTheirText() throws IOException {
    try (var server = CannedSmtp.start()) {
      var delivery = mail.delivery(server.address());
      mail.send("a@example.org");
      assertThat(delivery.deliverDue()).isEqualTo(1);

      assertThat(
              mail.asked(
                  "select count(*) from mail_queue where sent_at is not null and text_body is null and html_body is null"))
          .isEqualTo("1");
    }
  }

  private static int drain(DeliverMail delivery) {
    return IntStream.generate(delivery::deliverDue).takeWhile(some -> some > 0).sum();
  }

  private static List<String> recipients(GreenMail server) {
    return Stream.of(server.getReceivedMessages())
        .map(message ->
            GreenMailUtil.getHeaders(message).replaceFirst("(?s).*\\bTo: (\\S+).*", "$1"))
        .toList();
  }
}
