package io.blotter.bootstrap;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of the PostgreSQL that Blotter brings along, unpacked once for each version into the
 * data folder. They are run from there and from nowhere else, as nobody else can change them there.
 */
final class BundledPrograms {
  private static final String FORMER = "postgres-binaries";
  private static final int EXECUTABLE = 0100;
  private static final Map<String, String> MACHINES =
      Map.of("amd64", "x86_64", "aarch64", "arm_64");

  private BundledPrograms() {}

  /** Where the programs of this build lie; they are unpacked where they do not yet. */
  static Path in(DataFolder data) throws IOException {
    var system = system();
    var programs = data.folder(DataFolder.PROGRAMS).resolve(version() + "-" + system);
    if (!Files.isDirectory(programs)) {
      remove(data.open().resolve(FORMER));
      remove(data.open().resolve(DataFolder.PROGRAMS));
      var unpacked = data.folder(DataFolder.PROGRAMS + "/unpacked");
      unpack(system, unpacked);
      Files.move(unpacked, programs, StandardCopyOption.ATOMIC_MOVE);
    }
    return programs.resolve("bin");
  }

  /** Removes a folder with everything in it. */
  static void remove(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (var found = Files.walk(folder)) {
        for (var path : found.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private static void unpack(String system, Path folder) throws IOException {
    try (var archive = new TarArchiveInputStream(new XZInputStream(archive(system)))) {
      for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
        unpack(entry, archive, entry.resolveIn(folder));
      }
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path to)
      throws IOException {
    Files.createDirectories(entry.isDirectory() ? to : to.getParent(), DataFolder.CLOSED);
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(to, Path.of(entry.getLinkName()));
    } else if (entry.isFile()) {
      Files.copy(content, to);
      var runs = (entry.getMode() & EXECUTABLE) != 0;
      Files.setPosixFilePermissions(
          to, PosixFilePermissions.fromString(runs ? "rwx------" : "rw-------"));
    }
  }

  private static InputStream archive(String system) {
    var name = "/postgres-" + system + ".txz";
    var archive = BundledPrograms.class.getResourceAsStream(name);
    if (archive == null) {
      throw new StartupException(
          "No PostgreSQL comes along for " + system + ": set DATABASE_URL to use one.", null);
    }
    return archive;
  }

  private static String system() {
    var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    var machine = System.getProperty("os.arch");
    return (system.startsWith("mac") ? "darwin" : system)
        + "-"
        + MACHINES.getOrDefault(machine, machine);
  }

  private static String version() throws IOException {
    var bundled = new Properties();
    try (var in = BundledPrograms.class.getResourceAsStream("postgres.properties")) {
      bundled.load(in);
    }
    return Objects.requireNonNull(bundled.getProperty("version"));
  }
}
