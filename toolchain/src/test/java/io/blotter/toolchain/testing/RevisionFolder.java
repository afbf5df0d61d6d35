package io.blotter.toolchain.testing;

import io.blotter.toolchain.revision.Graph;
import io.blotter.toolchain.revision.Revision;
import io.blotter.toolchain.revision.Revisions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A folder of revisions that tests write by hand. */
public final class RevisionFolder {
  private final Path folder;
  private int minute;

  public RevisionFolder(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder.resolve("up"));
      Files.createDirectories(folder.resolve("down"));
      Files.createFile(folder.resolve("graph.sum"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path path() {
    return folder;
  }

  public Revisions read() {
    return Revisions.in(folder);
  }

  /**
   * Adds a revision; parents are ids separated by commas, or {@code base}. What {@code up} begins
   * with as a comment goes on with its head.
   */
  public RevisionFolder add(String id, String parents, String up, String down) {
    var name = "V2026_01_01_00%02d__%s_step.sql".formatted(minute++, id);
    var head =
        "-- revision: %s\n-- parent: %s\n-- message: step\n-- data loss: none\n"
            .formatted(id, parents);
    var upFile = head + (up.startsWith("-- ") ? "" : "\n") + up;
    var downFile = head + "\n" + down;
    write("up/" + name, upFile);
    write("down/" + name, downFile);
    var line =
        Graph.line(
            new Revision(
                id,
                parents.equals("base") ? List.of() : List.of(parents.split(",", -1)),
                Revisions.digest(upFile),
                Revisions.digest(downFile),
                false));
    try {
      Files.writeString(folder.resolve("graph.sum"), line, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Lets the up file of the last revision run outside a transaction. */
  public RevisionFolder outsideTransaction(String id) {
    write("up/" + nameOf(id) + ".conf", "executeInTransaction=false\n");
    return this;
  }

  /** Lists every revision with its files as they are now. */
  public RevisionFolder seal() {
    var lines = new StringBuilder();
    for (var revision : read().graph().revisions()) {
      var file = read().file(revision.id());
      lines.append(
          Graph.line(
              new Revision(
                  revision.id(),
                  revision.parents(),
                  Revisions.digest(file.up()),
                  Revisions.digest(String.valueOf(file.down())),
                  revision.backwardCompatible())));
    }
    write("graph.sum", lines.toString());
    return this;
  }

  /** Says of a revision that older code goes on to work. */
  public RevisionFolder backwardCompatible(String id) {
    write(
        "graph.sum",
        read().graph().print().replaceAll("(?m)^(" + id + " .* )breaking$", "$1compatible"));
    return this;
  }

  public String nameOf(String id) {
    return read().file(id).name();
  }

  public void write(String file, String text) {
    try {
      Files.writeString(folder.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
