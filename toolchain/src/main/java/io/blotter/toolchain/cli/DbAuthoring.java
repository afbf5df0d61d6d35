package io.blotter.toolchain.cli;

import static picocli.CommandLine.ExitCode.OK;
import static picocli.CommandLine.ExitCode.SOFTWARE;

import io.blotter.toolchain.author.RevisionAuthoring;
import io.blotter.toolchain.differ.ModelException;
import io.blotter.toolchain.differ.RenameHint;
import io.blotter.toolchain.differ.ScratchDatabases;
import io.blotter.toolchain.lint.Lint;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What makes revisions and holds them against the model. Works on throw-away databases only. */
@Command
final class DbAuthoring {
  @Command(
      name = "create",
      description = {
        "Write the revision that turns what there is into what the model's files describe, and the"
            + " way back.",
        "Both are run on throw-away databases first. Applies nothing: review what it wrote."
      },
      mixinStandardHelpOptions = true)
  static int create(
      @Mixin DbOptions options,
      @Parameters(paramLabel = "MESSAGE", description = "What changes, in a few words.")
          String message,
      @Option(names = "--empty", description = "An empty revision, for SQL by hand.") boolean empty,
      @Option(
              names = "--rename",
              paramLabel = "OLD=NEW",
              description = "What was renamed or moved: public.users.name=full_name.")
          List<String> renames,
      @Option(
              names = "--allow-destructive",
              description = "Also write what takes data away for good.")
          boolean allowDestructive,
      @Mixin FillOptions fills)
      throws Exception {
    if (empty) {
      return written(
          options,
          new RevisionAuthoring.Creation.Written(
              List.of(options.sourceFolder().createEmpty(message)), List.of()));
    }
    return at(
        options,
        bench -> {
          var filling = bench.filling(fills.fills());
          ModelReport.print(options, filling.model());
          var hints = new ArrayList<RenameHint>();
          for (var rename : renames == null ? List.<String>of() : renames) {
            hints.add(RenameHint.parse(rename));
          }
          return created(options, filling, message, hints, allowDestructive);
        });
  }

  @Command(
      name = "merge",
      description =
          "Join several heads with an empty revision, after proving on throw-away databases that"
              + " the order of the branches does not matter. Names tables whose rows both write.",
      mixinStandardHelpOptions = true)
  static int merge(
      @Mixin DbOptions options,
      @Option(
              names = {"-m", "--message"},
              required = true)
          String message)
      throws Exception {
    return at(options, bench -> written(options, bench.merge(message)));
  }

  @Command(
      name = "check",
      description = {
        "Exit with 1 when the model and the revisions differ, when a revision has no way back, or"
            + " when a listed file was edited.",
        "For CI. With --verbose also which files the model was read from."
      },
      mixinStandardHelpOptions = true)
  static int check(@Mixin DbOptions options) throws Exception {
    return at(
        options,
        bench -> {
          ModelReport.print(options, bench.model());
          var findings = bench.check();
          ModelReport.adviseAfterCheck(options, findings);
          return findings(options, findings, "The revisions make the model.");
        });
  }

  @Command(
      name = "seal",
      description = {
        "Accept the edits of a freshly made revision: write its digests anew.",
        "Refused when it is committed, for then others may have run it."
      },
      mixinStandardHelpOptions = true)
  static int seal(@Mixin DbOptions options, @Parameters(paramLabel = "REV") String name) {
    var id = options.revisions().graph().resolve(name);
    if (GitFolder.of(options.sources()).isCommitted(id)) {
      throw new CommandException(
          "Revision " + id + " is committed: undo the edit, and make a new revision.");
    }
    options.sourceFolder().seal(id);
    options.printer().result(Map.of("sealed", id), List.of("sealed " + id));
    return OK;
  }

  @Command(
      name = "renumber",
      description = {
        "Give a revision a later minute, when a branch brought another of the same.",
        "For one that no database holds but yours; take it back there first."
      },
      mixinStandardHelpOptions = true)
  static int renumber(@Mixin DbOptions options, @Parameters(paramLabel = "REV") String name) {
    var folder = options.sourceFolder();
    var graph = options.revisions().graph();
    var id = graph.resolve(name);
    var position = options.work(target -> options.runner(target).position());
    var held = new ArrayList<>(position.schemaHistory().entries().keySet());
    held.retainAll(graph.descendantsOf(id));
    if (!held.isEmpty()) {
      throw new CommandException(
          "This database holds "
              + String.join(", ", held)
              + ": renumber the other revision, or take this one back with 'blotter db down'.");
    }
    var names = folder.renumber(id);
    options
        .printer()
        .result(Map.of("files", names), names.stream().map(file -> "now " + file).toList());
    return OK;
  }

  private static int created(
      DbOptions options,
      RevisionAuthoring bench,
      String message,
      List<RenameHint> hints,
      boolean allowDestructive)
      throws Exception {
    return switch (bench.create(message, hints, allowDestructive)) {
      case RevisionAuthoring.Creation.Unchanged() -> {
        options
            .printer()
            .result(
                Map.of("files", List.of()),
                List.of("The revisions make what the model describes; nothing was written."));
        yield OK;
      }
      case RevisionAuthoring.Creation.Written made -> written(options, made);
      case RevisionAuthoring.Creation.Refused(var reasons, var candidates) -> {
        var confirmed = RenameQuestions.ask(candidates);
        if (confirmed.isEmpty()) {
          throw new CommandException("Nothing was written. " + String.join("; ", reasons));
        }
        hints.addAll(confirmed);
        yield created(options, bench, message, hints, allowDestructive);
      }
    };
  }

  private interface Work {
    int at(RevisionAuthoring bench) throws Exception;
  }

  private static int at(DbOptions options, Work work) throws Exception {
    options.sources();
    try (var target = options.target();
        ScratchDatabases databases = options.scratch(target)) {
      return work.at(options.authoring(databases));
    } catch (SQLException e) {
      throw new CommandException("The throw-away databases cannot be used: " + e.getMessage(), e);
    } catch (ModelException | IllegalArgumentException e) {
      throw new CommandException(String.valueOf(e.getMessage()), e);
    }
  }

  private static int written(DbOptions options, RevisionAuthoring.Creation.Written made)
      throws IOException {
    var files = made.files();
    var notes = made.notes();
    var lines = new ArrayList<String>();
    files.forEach(file -> lines.add("wrote " + file));
    notes.forEach(note -> lines.add("note: " + note));
    var judged =
        DbLint.judge(
            Lint.assumingLargeTables(),
            options.revisions(),
            options.sources().resolve("migrations"),
            files);
    judged.findings().forEach(lintFinding -> lines.add("lint: " + lintFinding));
    lines.add("Nothing was applied. Review both files, then: blotter db migrate");
    options
        .printer()
        .result(
            Map.of("files", files.stream().map(Path::toString).toList(), "notes", notes), lines);
    return OK;
  }

  private static int findings(DbOptions options, List<String> findings, String none) {
    options
        .printer()
        .result(Map.of("findings", findings), findings.isEmpty() ? List.of(none) : findings);
    return findings.isEmpty() ? OK : SOFTWARE;
  }
}
