package io.blotter.toolchain.author;

import io.blotter.toolchain.revision.Graph;
import io.blotter.toolchain.revision.Revision;
import io.blotter.toolchain.revision.RevisionException;
import io.blotter.toolchain.revision.RevisionFile;
import io.blotter.toolchain.revision.Revisions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Writes revisions: names, heads, files and their line in the graph, all or nothing. */
final class RevisionWriter {
  private static final DateTimeFormatter VERSION = DateTimeFormatter.ofPattern("yyyy_MM_dd_HHmm");
  private static final int MAX_SLUG_LENGTH = 100;

  private final RevisionTemplate template;
  private final Path migrations;
  private final PostWriteHook hook;
  private final InstantSource clock;

  RevisionWriter(Path db, PostWriteHook hook, InstantSource clock) {
    this.template = new RevisionTemplate(db);
    this.migrations = db.resolve("migrations");
    this.hook = hook;
    this.clock = clock;
  }

  /** What a revision consists of before it has a name. */
  record Draft(
      String message,
      String loss,
      String lossDown,
      String up,
      String down,
      boolean upInTransaction,
      boolean downInTransaction) {}

  /** Writes drafts one after the other on top of these parents; returns the up files. */
  List<Path> write(List<String> parents, List<Draft> drafts) {
    var made = new ArrayList<Path>();
    var ups = new ArrayList<Path>();
    var graph = migrations.resolve("graph.sum");
    try {
      var before = Files.exists(graph) ? Files.readString(graph) : "";
      if (!Set.copyOf(Graph.parse(before).heads()).equals(Set.copyOf(parents))) {
        throw new RevisionException(
            "Another revision was made meanwhile; nothing was written. Make this one again.");
      }
      var lines = new StringBuilder(before);
      var on = parents;
      for (var draft : drafts) {
        var id = newId();
        var name = name(id, draft.message(), minute());
        var effects = Drafts.effects(draft, on, migrations);
        files(draft, id, on, name, effects, made);
        var up = migrations.resolve("up").resolve(name);
        hook.run(List.of(up, migrations.resolve("down").resolve(name)));
        lines.append(Graph.line(listed(id, on, name, effects.backwardCompatible())));
        ups.add(up);
        on = List.of(id);
      }
      replace(graph, lines);
      return ups;
    } catch (IOException | RuntimeException e) {
      made.forEach(RevisionWriter::delete);
      throw e instanceof RevisionException problem
          ? problem
          : new RevisionException("The revision could not be written: " + e, e);
    }
  }

  /** Writes the graph with a revision's digests as its files are now. */
  void seal(Revisions revisions, String id) {
    var lines = new StringBuilder();
    try {
      for (var revision : revisions.graph().revisions()) {
        lines.append(
            Graph.line(
                revision.id().equals(id)
                    ? listed(
                        id,
                        revision.parents(),
                        revisions.file(id).name(),
                        revision.backwardCompatible())
                    : revision));
      }
      replace(migrations.resolve("graph.sum"), lines);
    } catch (IOException e) {
      throw new RevisionException("graph.sum could not be written: " + e, e);
    }
  }

  /** Renames the files of a revision and of its descendants, each into a minute of its own. */
  List<String> renumber(Revisions revisions, String id) {
    var names = new ArrayList<String>();
    try {
      for (var descendant : revisions.graph().descendantsOf(id)) {
        var old = revisions.file(descendant).name();
        var name = prefix(minute()) + old.substring(old.indexOf("__"));
        for (var direction : List.of("up", "down")) {
          var file = migrations.resolve(direction).resolve(old);
          rename(RevisionFile.configuration(file), name + ".conf");
          rename(file, name);
        }
        names.add(name);
      }
      return names;
    } catch (IOException e) {
      throw new RevisionException("The files could not be renamed: " + e, e);
    }
  }

  private static void rename(Path file, String name) throws IOException {
    if (Files.exists(file)) {
      Files.move(file, file.resolveSibling(name));
    }
  }

  /** A message as a file's name carries it. */
  static String slug(String message) {
    var slug =
        message.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
    if (slug.isEmpty()) {
      throw new RevisionException(
          "A revision needs a message that says what it changes, such as 'add phone to agencies'.");
    }
    return slug.length() <= MAX_SLUG_LENGTH
        ? slug
        : slug.substring(0, MAX_SLUG_LENGTH).replaceAll("_[^_]*$", "");
  }

  private void files(
      Draft draft,
      String id,
      List<String> parents,
      String name,
      RevisionTemplate.Effects effects,
      List<Path> made)
      throws IOException {
    var up = migrations.resolve("up").resolve(name);
    var down = migrations.resolve("down").resolve(name);
    Files.createDirectories(up.getParent());
    Files.createDirectories(down.getParent());
    var head = new RevisionTemplate.Head(id, parents, draft.message(), now());
    write(up, template.up(head, draft.loss(), effects, draft.up()), made);
    write(down, template.down(head, draft.lossDown(), draft.down()), made);
    if (!draft.upInTransaction()) {
      write(RevisionFile.configuration(up), "executeInTransaction=false\n", made);
    }
    if (!draft.downInTransaction()) {
      write(RevisionFile.configuration(down), "executeInTransaction=false\n", made);
    }
  }

  private Revision listed(String id, List<String> parents, String name, boolean compatible)
      throws IOException {
    var up = Files.readString(migrations.resolve("up").resolve(name));
    return new Revision(
        id,
        parents,
        Revisions.digest(up),
        Revisions.digest(Files.readString(migrations.resolve("down").resolve(name))),
        Objects.requireNonNullElse(RevisionFile.backwardCompatible(up), compatible));
  }

  /** This minute, or the next that no revision has. */
  private LocalDateTime minute() {
    var latest =
        Revisions.in(migrations).files().values().stream()
            .map(RevisionFile::version)
            .max(Comparator.naturalOrder());
    var now = now();
    while (latest.isPresent()
        && VERSION.format(now).replace('_', '.').compareTo(latest.get()) <= 0) {
      now = now.plusMinutes(1);
    }
    return now;
  }

  private LocalDateTime now() {
    return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES);
  }

  private static String name(String id, String message, LocalDateTime minute) {
    return prefix(minute) + "__" + id + '_' + slug(message) + ".sql";
  }

  private static String prefix(LocalDateTime minute) {
    return "V" + VERSION.format(minute);
  }

  private static String newId() {
    return "%08x".formatted(RandomGenerator.getDefault().nextInt());
  }

  /** The whole file or none of it, also on a full disk. */
  private static void replace(Path file, CharSequence text) throws IOException {
    var whole = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.writeString(whole, text);
      Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  private static void write(Path file, String text, List<Path> made) throws IOException {
    made.add(file);
    Files.writeString(file, text);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new RevisionException(
          "The file " + file + " is left of a failed attempt; delete it.", e);
    }
  }
}
