package io.blotter.toolchain.cli;

import io.blotter.toolchain.lint.CatalogTableSizes;
import io.blotter.toolchain.lint.Lint;
import io.blotter.toolchain.lint.SqlFile;
import io.blotter.toolchain.revision.RevisionFile;
import io.blotter.toolchain.run.MigrationGate;
import io.blotter.toolchain.run.Position;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Whoever changes production says so, and has what there must be before. */
final class Consent {
  @Option(names = "--yes", description = "Do not ask for the name of a production database.")
  private boolean yes;

  @Option(
      names = "--allow-dirty",
      description = "In production: also run revisions that are not committed.")
  private boolean allowDirty;

  @Option(
      names = "--without-backup",
      description =
          "In production: change it though no young backup is known that was restored to try it.")
  private boolean withoutBackup;

  @Option(
      names = "--skip-stage",
      description = "In production: also run revisions that did not go through stage.")
  private boolean skipStage;

  /** Before anything is looked at. */
  void begin(DbOptions options, Target target) throws SQLException {
    target.requireOurs();
    if (target.isGuarded() && !allowDirty) {
      requireCommitted(options);
    }
  }

  /** Before revisions are applied. */
  MigrationGate beforeApplying(DbOptions options, Target target, boolean disposable) {
    return (position, ahead) -> {
      if (target.isGuarded()) {
        if (!position.isEmpty()) {
          judge(options, target, position, ahead);
        }
        target.requireConsent(yes);
      }
      target.claim(disposable);
    };
  }

  /** Before the database is led anywhere else than to a later revision. */
  void beforeAnythingElse(DbOptions options, Target target) throws SQLException {
    if (target.isGuarded()) {
      requireBackup(options);
      target.requireConsent(yes);
    }
    target.claim(false);
  }

  private void judge(DbOptions options, Target target, Position position, List<RevisionFile> ahead)
      throws SQLException {
    var hazards = hazards(options, target, position, ahead);
    var promotions = options.environment().promotions();
    if (!skipStage && (promotions.areKept() || !hazards.isEmpty())) {
      promotions.requireStage(position.graph().revisions(ahead));
    }
    if (!hazards.isEmpty()) {
      requireBackup(options);
    }
    hazards.forEach(options.printer()::warn);
  }

  /** What older code, or whoever uses the database meanwhile, will notice: one line each. */
  private static List<String> hazards(
      DbOptions options, Target target, Position position, List<RevisionFile> ahead)
      throws SQLException {
    var hazards = new ArrayList<String>();
    ahead.stream()
        .filter(file -> !position.graph().isBackwardCompatible(file.id()))
        .forEach(file ->
            hazards.add("breaking: up/" + file.name() + ": older code does not go on to work"));
    var chosen = ahead.stream().map(file -> "up/" + file.name()).collect(Collectors.toSet());
    try (var connection = target.dataSource().getConnection()) {
      Lint.against(CatalogTableSizes.read(connection))
          .blocking(
              SqlFile.of(options.revisions(), Path.of("")), file -> chosen.contains(file.name()))
          .forEach(found ->
              hazards.add(
                  "blocking: %s:%d: %s %s"
                      .formatted(found.file(), found.line(), found.rule(), found.message())));
    }
    return hazards;
  }

  private void requireBackup(DbOptions options) {
    if (!withoutBackup) {
      options.environment().backup().require();
    }
  }

  private static void requireCommitted(DbOptions options) {
    var folder = options.folder();
    if (folder == null) {
      return;
    }
    var git = GitFolder.of(folder);
    if (!git.isUnderVersionControl()) {
      throw new CommandException(
          "Production runs committed revisions only, and "
              + folder
              + " is not under version control; give --allow-dirty if that is meant.");
    }
    var changed = git.changed();
    if (!changed.isEmpty()) {
      throw new CommandException(
          "Production runs committed revisions only, and "
              + String.join(", ", changed)
              + " is not; commit it, or give --allow-dirty.");
    }
  }
}
