package io.blotter.toolchain.author;

import io.blotter.toolchain.differ.Model;
import io.blotter.toolchain.revision.GraphRule;
import io.blotter.toolchain.revision.RevisionException;
import io.blotter.toolchain.revision.Revisions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The folder that revisions are written to: a model in {@code schema}, and revisions in {@code
 * migrations}. What is done here needs no database.
 */
public final class SourceFolder {
  private static final Set<String> NOT_THE_MODEL = Set.of("schema", "migrations", "seed");
  private static final int STRAY_DEPTH = 4;

  private final Path db;
  private final RevisionWriter writer;

  /**
   * @param hook run over what is written
   * @param clock gives revisions their versions
   */
  public SourceFolder(Path db, PostWriteHook hook, InstantSource clock) {
    this.db = db;
    this.writer = new RevisionWriter(db, hook, clock);
  }

  /** Writes an empty revision, for SQL by hand. */
  public Path createEmpty(String message) {
    Drafts.requireMessage(message);
    return write(head(), List.of(Drafts.empty(message))).getFirst();
  }

  /** Writes a revision's digests anew, after its files were edited. */
  public void seal(String id) {
    writer.seal(revisions(), id);
  }

  /**
   * Gives a revision that no database holds, and all that build on it, versions after every other.
   *
   * @return their new names
   */
  public List<String> renumber(String id) {
    return writer.renumber(revisions(), id);
  }

  Revisions revisions() {
    return Revisions.in(db.resolve("migrations"));
  }

  /** SQL files that lie beside the model, where nothing reads them. */
  public List<String> strays() {
    try (var paths = Files.find(db, STRAY_DEPTH, (path, _) -> isStray(db.relativize(path)))) {
      return paths.map(path -> db.relativize(path).toString()).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      throw new RevisionException("The folder " + db + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static boolean isStray(Path path) {
    var name = path.toString();
    return name.toLowerCase(Locale.ROOT).endsWith(".sql")
        && !name.equals("template.sql")
        && !NOT_THE_MODEL.contains(path.getName(0).toString());
  }

  /** The schema as the files describe it. */
  public Model model() {
    var schema = db.resolve("schema");
    if (!Files.isDirectory(schema)) {
      throw new RevisionException("There is no model: " + schema + " is missing.");
    }
    try {
      return Model.in(schema);
    } catch (IOException | UncheckedIOException e) {
      throw new RevisionException("The model cannot be read: " + e, e);
    }
  }

  /** The head to build on; a folder that breaks a rule of the graph is not built on. */
  List<String> head() {
    return heads(EnumSet.allOf(GraphRule.class));
  }

  /** The heads to join. */
  List<String> heads() {
    return heads(EnumSet.complementOf(EnumSet.of(GraphRule.G01_ONE_HEAD)));
  }

  private List<String> heads(Set<GraphRule> rules) {
    var revisions = revisions();
    for (var violation : GraphRule.check(revisions)) {
      if (rules.contains(violation.rule())) {
        throw new RevisionException("The revisions must be mended first: " + violation.message());
      }
    }
    return revisions.graph().heads();
  }

  List<Path> write(List<String> parents, List<RevisionWriter.Draft> drafts) {
    return writer.write(parents, drafts);
  }
}
