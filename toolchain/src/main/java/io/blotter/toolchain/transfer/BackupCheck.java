package io.blotter.toolchain.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;

/**
 * How the last trial to restore a backup went, as the file beside it says.
 *
 * @param sha256 the digest of the backup that was tried
 * @param at when it was tried
 * @param passed whether all of it could be restored
 * @param said what was restored, or why it could not be, in one line
 */
public record BackupCheck(String sha256, Instant at, boolean passed, String said) {
  private static final String SUFFIX = ".check";
  private static final String PASSED = "passed";

  /** The trial of a backup as it is now. */
  public static BackupCheck of(Path backup, Instant at, boolean passed, String said)
      throws IOException {
    return new BackupCheck(sha256(backup), at, passed, said.replaceAll("\\s+", " ").strip());
  }

  /** What the file beside a backup says; empty where there is none, or where it says nothing. */
  public static Optional<BackupCheck> beside(Path backup) throws IOException {
    var file = fileBeside(backup);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    var read = new Properties();
    try {
      read.load(new StringReader(Files.readString(file)));
      return Optional.of(
          new BackupCheck(
              read.getProperty("sha256", ""),
              Instant.parse(read.getProperty("checked", "")),
              read.getProperty("outcome", "").equals(PASSED),
              read.getProperty("said", "")));
    } catch (DateTimeException | IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  /** Whether it was this backup, as it is now, that was tried. */
  public boolean isOf(Path backup) throws IOException {
    return sha256.equals(sha256(backup));
  }

  /** Writes the file beside the backup, whole or not at all. */
  public void writeBeside(Path backup) throws IOException {
    var lines =
        "outcome=%s\nchecked=%s\nsha256=%s\nsaid=%s\n"
            .formatted(passed ? PASSED : "failed", at, sha256, said.replace("\\", "\\\\"));
    var file = fileBeside(backup);
    var written = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(written, lines, StandardCharsets.UTF_8);
    Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Where it is written. */
  public static Path fileBeside(Path backup) {
    return backup.resolveSibling(backup.getFileName() + SUFFIX);
  }

  private static String sha256(Path file) throws IOException {
    var digest = digest();
    try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      Files.copy(file, out);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
