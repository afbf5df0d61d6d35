package io.blotter.bootstrap;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Walks through the data folder, refuses what is not its owner's, and takes away what everybody
 * else may do. It notes what they could do until then.
 */
final class FolderCheck extends SimpleFileVisitor<Path> {
  private static final Set<String> MAY_HOLD_LINKS =
      Set.of(DataFolder.CLUSTER, DataFolder.PROGRAMS, "postgres-binaries");
  private static final int OTHERS = 0077;
  private static final int OTHERS_READ = 0044;
  private static final int OTHERS_WRITE = 0022;
  private static final int KIND = 0170000;
  private static final int LINK = 0120000;

  private final Path folder;
  private final long user = new UnixSystem().getUid();
  private final Map<String, Integer> allowed = new HashMap<>();

  FolderCheck(Path folder) {
    this.folder = folder;
  }

  /** Whether others could read anything in the part {@code name} of the folder. */
  boolean wasReadable(String name) {
    return (allowed.getOrDefault(name, 0) & OTHERS_READ) != 0;
  }

  /** Whether others could change anything in the part {@code name} of the folder. */
  boolean wasWritable(String name) {
    return (allowed.getOrDefault(name, 0) & OTHERS_WRITE) != 0;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path found, BasicFileAttributes attributes)
      throws IOException {
    return close(found);
  }

  @Override
  public FileVisitResult visitFile(Path found, BasicFileAttributes attributes) throws IOException {
    return close(found);
  }

  /** A running server takes files away at any time. */
  @Override
  public FileVisitResult visitFileFailed(Path found, IOException failure) throws IOException {
    if (failure instanceof NoSuchFileException) {
      return FileVisitResult.CONTINUE;
    }
    throw failure;
  }

  private FileVisitResult close(Path found) throws IOException {
    try {
      var facts = Files.readAttributes(found, "unix:uid,mode", LinkOption.NOFOLLOW_LINKS);
      var mode = (int) Objects.requireNonNull(facts.get("mode"));
      requireOwn(found, (int) Objects.requireNonNull(facts.get("uid")));
      if ((mode & KIND) == LINK) {
        requireLinkMayBe(found);
      } else if ((mode & OTHERS) != 0) {
        allowed.merge(part(found), mode & OTHERS, (one, other) -> one | other);
        Files.setAttribute(found, "unix:mode", mode & ~KIND & ~OTHERS);
      }
    } catch (NoSuchFileException gone) {
      return FileVisitResult.CONTINUE;
    }
    return FileVisitResult.CONTINUE;
  }

  private void requireOwn(Path found, int owner) throws IOException {
    if (owner != (int) user) {
      throw new StartupException(
          "%s belongs to %s, and not to %s, who runs Blotter: move it away, or choose another folder with --data."
              .formatted(
                  found,
                  Files.getOwner(found, LinkOption.NOFOLLOW_LINKS).getName(),
                  System.getProperty("user.name")),
          null);
    }
  }

  private void requireLinkMayBe(Path found) throws IOException {
    if (!MAY_HOLD_LINKS.contains(part(found)) || found.equals(folder.resolve(part(found)))) {
      throw new StartupException(
          "%s is a symbolic link to %s: name the folder itself with --data, or move what is there."
              .formatted(found, Files.readSymbolicLink(found)),
          null);
    }
  }

  /** Which part of the data folder this is in: the name right below it. */
  private String part(Path found) {
    return folder.relativize(found).getName(0).toString();
  }
}
