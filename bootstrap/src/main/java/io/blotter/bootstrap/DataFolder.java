package io.blotter.bootstrap;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder that holds what Blotter keeps on this machine: the local database and its programs,
 * secrets, letters. It belongs to whoever runs Blotter and is closed to everybody else, whoever
 * made it and whatever the umask: each command checks that, and closes it, before it uses it.
 */
public final class DataFolder {
  /** The local database. */
  static final String CLUSTER = "postgres";

  /** The programs of the local database. */
  static final String PROGRAMS = "programs";

  /** Passwords and signing secrets. */
  static final String SECRETS = "secrets";

  /** How folders are made, so that nobody else ever sees into them. */
  static final FileAttribute<Set<PosixFilePermission>> CLOSED =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);
  private static final Set<PosixFilePermission> OWNERS_FILE =
      PosixFilePermissions.fromString("rw-------");

  private final Path path;
  private final ReentrantLock opening = new ReentrantLock();
  private boolean opened;

  private DataFolder(Path path) {
    this.path = path;
  }

  /** The folder at {@code path}, which is neither made nor looked at before it is used. */
  static DataFolder at(Path path) {
    return new DataFolder(path);
  }

  /** The folder that the settings name; {@code base} is where a relative name begins. */
  static DataFolder of(SettingValues values, Path base) {
    return at(base.resolve(values.text(Setting.BLOTTER_DATA)).toAbsolutePath().normalize());
  }

  /** Where it is, whether it was opened or not. */
  Path path() {
    return path;
  }

  /**
   * Makes the folder where it is missing, and makes sure that nobody else reaches what is in it.
   *
   * @throws StartupException when something in it belongs to somebody else, or leads elsewhere
   */
  Path open() {
    opening.lock();
    try {
      if (!opened) {
        Files.createDirectories(path, CLOSED);
        close(new FolderCheck(path));
        opened = true;
      }
      return path;
    } catch (IOException e) {
      throw unusable(e);
    } finally {
      opening.unlock();
    }
  }

  private void close(FolderCheck check) throws IOException {
    Files.walkFileTree(path, check);
    if (check.wasWritable(PROGRAMS)) {
      LOG.warn("others could change {}; it is made anew", path.resolve(PROGRAMS));
      BundledPrograms.remove(path.resolve(PROGRAMS));
    }
    if (check.wasReadable(SECRETS)) {
      LOG.warn("others could read {} until now; whoever did has them", path.resolve(SECRETS));
    }
  }

  /** A folder in it, closed like the rest; made where it is missing. */
  Path folder(String name) {
    var folder = open().resolve(name);
    try {
      Files.createDirectories(folder, CLOSED);
      Files.setPosixFilePermissions(folder, CLOSED.value());
      return folder;
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  /** A file in it, closed like the rest; made empty where it is missing. */
  Path file(String name) {
    var file = open().resolve(name);
    try {
      try {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNERS_FILE));
      } catch (FileAlreadyExistsException there) {
        return file;
      }
      Files.setPosixFilePermissions(file, OWNERS_FILE);
      return file;
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  private StartupException unusable(IOException failure) {
    return new StartupException("The folder " + path + " cannot be used: " + failure, failure);
  }
}
