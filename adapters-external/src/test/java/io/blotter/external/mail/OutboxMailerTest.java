package io.blotter.external.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.mail.port.MailQueue.Queued;
import io.blotter.application.mail.port.Mailer.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxMailerTest {
  private static final String LINK = "https://pdap.io/validate/email?token=" + "ä=".repeat(600);

  @TempDir private Path data;
  private final List<Path> announced = new ArrayList<>();

  @Test
  void aLetterIsAFileThatOnlyItsOwnerReads() throws IOException {
    assertThat(outbox(data.resolve("outbox")).connect().deliver(letter("ann@example.org")))
        .isInstanceOf(Outcome.Accepted.class);

    var file = data.resolve("outbox/20261121T120000.000Z-0a-1.eml");
    assertThat(announced).containsExactly(file);
    assertThat(permissions(file)).isEqualTo("rw-------");
    assertThat(permissions(data.resolve("outbox"))).isEqualTo("rwx------");
  }

  @Test
  void theLinkIsWholeAndOnOneLine() throws IOException {
    outbox(data).connect().deliver(letter("ann@example.org"));

    assertThat(Files.readAllLines(announced.getFirst()))
        .contains("To: ann@example.org", "Message-ID: <0a-1@example.org>", "Subject: Hello")
        .contains("Content-Transfer-Encoding: 8bit", LINK, "<a href=\"" + LINK + "\">go</a>");
  }

  @Test
  void whatIsNoAddressIsRefusedAndAFullDiskIsNot() throws IOException {
    assertThat(outbox(data).connect().deliver(letter("ann@example.org\r\nBcc: eve@example.org")))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(outbox(data).connect().deliver(letter("a,b@example.org")))
        .isInstanceOf(Outcome.Refused.class);

    var occupied = Files.createFile(data.resolve("file"));
    assertThat(outbox(occupied).connect().deliver(letter("ann@example.org")))
        .isInstanceOf(Outcome.Unreachable.class);
  }

  private OutboxMailer outbox(Path folder) {
    return new OutboxMailer(
        folder,
        new Sender("Blotter <blotter@localhost>"),
        () -> Instant.parse("2026-11-21T12:00:00Z"),
        announced::add);
  }

  private static Queued letter(String recipient) {
    return new Queued(
        "0a-1@example.org",
        recipient,
        null,
        "Hello",
        "Open\n\n" + LINK + "\n\nsoon.",
        "<a href=\"" + LINK + "\">go</a>\n",
        null,
        1,
        Instant.EPOCH);
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
