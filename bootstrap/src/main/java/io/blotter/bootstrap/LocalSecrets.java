package io.blotter.bootstrap;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Signing secrets of the local environment: made once, each in a file that only its owner reads.
 */
final class LocalSecrets {
  private static final int BYTES = 32;

  private final Path folder;

  private LocalSecrets(Path folder) {
    this.folder = folder;
  }

  static LocalSecrets in(DataFolder data) {
    return new LocalSecrets(data.folder(DataFolder.SECRETS));
  }

  String get(Setting setting) {
    return get(setting.name().toLowerCase(Locale.ROOT));
  }

  String get(String name) {
    try {
      return Files.readString(file(name)).strip();
    } catch (IOException e) {
      throw new StartupException("The folder " + folder + " cannot keep secrets: " + e, e);
    }
  }

  /** The file that holds the secret. */
  Path file(String name) {
    var file = folder.resolve(name);
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      return file;
    } catch (IOException e) {
      throw new StartupException("The folder " + folder + " cannot keep secrets: " + e, e);
    }
  }

  /** Whole or not at all, and one for all who make it at the same time. */
  private static void make(Path file) throws IOException {
    var random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    var whole =
        Files.createTempFile(
            file.getParent(),
            "new",
            null,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      Files.writeString(whole, HexFormat.of().formatHex(random));
      Files.createLink(file, whole);
    } catch (FileAlreadyExistsException madeMeanwhile) {
      return;
    } finally {
      Files.delete(whole);
    }
  }
}
