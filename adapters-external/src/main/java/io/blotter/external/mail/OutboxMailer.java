package io.blotter.external.mail;

import io.blotter.application.mail.port.MailQueue.Queued;
import io.blotter.application.mail.port.Mailer;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import java.util.function.Consumer;

/** Puts letters into a folder, where the developer reads them as they stand. */
public final class OutboxMailer implements Mailer {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

  private final Path folder;
  private final Sender from;
  private final InstantSource clock;
  private final Consumer<Path> announce;
  private final Session session = Session.getInstance(new Properties());

  /**
   * @param announce is told of each file
   */
  public OutboxMailer(Path folder, Sender from, InstantSource clock, Consumer<Path> announce) {
    this.folder = folder;
    this.from = from;
    this.clock = clock;
    this.announce = announce;
  }

  @Override
  public Connection connect() {
    return this::deliver;
  }

  private Outcome deliver(Queued letter) {
    var now = clock.instant();
    try {
      var file = folder.resolve(NAME.format(now) + "-" + name(letter) + ".eml");
      write(MimeMessages.of(letter, from, now, session, "8bit"), file);
      announce.accept(file);
      return new Outcome.Accepted();
    } catch (MessagingException malformed) {
      return new Outcome.Refused(String.valueOf(malformed.getMessage()));
    } catch (IOException full) {
      return new Outcome.Unreachable("The folder " + folder + " takes no letters: " + full);
    }
  }

  private void write(MimeMessage message, Path file) throws IOException, MessagingException {
    Files.createDirectories(
        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (var out = Files.newOutputStream(file)) {
      message.writeTo(out);
    }
  }

  private static String name(Queued letter) {
    return letter.messageId().replaceFirst("@.*", "").replaceAll("[^A-Za-z0-9-]", "_");
  }
}
