package io.blotter.toolchain.gate;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import io.blotter.toolchain.environment.Environment;
import io.blotter.toolchain.revision.Revision;
import io.blotter.toolchain.revision.RevisionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which environments each revision has been through: a file that they share, or that a pipeline
 * carries from one to the next, with a line for each: {@code environment revision digest time}.
 *
 * @param file where it is; null where nobody keeps one
 */
public record Promotions(@Nullable Path file, InstantSource clock) {
  /** Whether anybody keeps one. */
  public boolean areKept() {
    return file != null;
  }

  /** Notes that an environment's database holds these revisions, as they are now. */
  public void note(Environment environment, Collection<Revision> held) {
    if (file == null || !environment.isDeployed() || missing(environment, held).isEmpty()) {
      return;
    }
    try (var channel = FileChannel.open(file, READ, WRITE, CREATE);
        var _ = channel.lock()) {
      var before =
          new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
      var lines = new StringBuilder(before.isEmpty() || before.endsWith("\n") ? "" : "\n");
      for (var revision : held) {
        if (!isNoted(before.lines().toList(), environment, revision)) {
          lines
              .append(key(environment, revision))
              .append(clock.instant().truncatedTo(ChronoUnit.SECONDS))
              .append('\n');
        }
      }
      channel.write(ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  /** Those of these revisions that an environment has not had as they are now. */
  public List<String> missing(Environment environment, Collection<Revision> revisions) {
    var lines = lines();
    return revisions.stream()
        .filter(revision -> !isNoted(lines, environment, revision))
        .map(Revision::id)
        .toList();
  }

  /**
   * Refuses revisions that did not go through stage.
   *
   * @throws RevisionException naming them
   */
  public void requireStage(Collection<Revision> wanted) {
    if (file == null) {
      throw new RevisionException(
          "Nobody knows whether revision %s went through stage: set BLOTTER_PROMOTION_FILE to the file that stage writes, or give --skip-stage to 'blotter db migrate'."
              .formatted(String.join(", ", wanted.stream().map(Revision::id).toList())));
    }
    var missing = missing(Environment.STAGE, wanted);
    if (!missing.isEmpty()) {
      throw new RevisionException(
          "Revision %s is not yet through stage, as %s tells: migrate stage with this build first, or give --skip-stage to 'blotter db migrate'."
              .formatted(String.join(", ", missing), file));
    }
  }

  private static boolean isNoted(List<String> lines, Environment environment, Revision revision) {
    return lines.stream().anyMatch(line -> line.startsWith(key(environment, revision)));
  }

  private static String key(Environment environment, Revision revision) {
    return environment + " " + revision.id() + " " + revision.upDigest() + " ";
  }

  private List<String> lines() {
    try {
      return file == null || Files.notExists(file) ? List.of() : Files.readAllLines(file);
    } catch (IOException | UncheckedIOException e) {
      throw unusable(e);
    }
  }

  private RevisionException unusable(Exception e) {
    return new RevisionException("The record of promotions cannot be used: " + e, e);
  }
}
