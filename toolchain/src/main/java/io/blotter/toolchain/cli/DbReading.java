package io.blotter.toolchain.cli;

import static picocli.CommandLine.ExitCode.OK;
import static picocli.CommandLine.ExitCode.SOFTWARE;

import io.blotter.toolchain.environment.Environment;
import io.blotter.toolchain.revision.Graph;
import io.blotter.toolchain.revision.Revisions;
import io.blotter.toolchain.run.OfflineSql;
import io.blotter.toolchain.run.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What tells where a database stands, and what revisions there are. */
@Command
final class DbReading {
  @Command(
      name = "status",
      description = {
        "Say where this database is, what the head is, and what is pending.",
        "Exits with 1 when there are several heads, when a revision failed halfway, when a file was"
            + " edited,",
        "or when the database is too new for this build."
      },
      mixinStandardHelpOptions = true)
  static int status(@Mixin DbOptions options) {
    var position = position(options);
    var heads = position.graph().heads();
    var failed = position.schemaHistory().failed();
    var pending = position.pending();
    var lines = new ArrayList<String>();
    lines.add("current: " + described(position.current(), heads));
    lines.add("head:    " + (heads.isEmpty() ? "none" : String.join(", ", heads)));
    lines.add("pending: " + (pending.isEmpty() ? "none" : String.join(", ", pending)));
    if (!position.unknown().isEmpty()) {
      lines.add(
          "unknown: "
              + String.join(", ", position.unknown())
              + "; a newer build made them, and this one "
              + (position.breaking().isEmpty() ? "goes on to work" : "does not go on to work"));
    }
    if (!failed.isEmpty()) {
      lines.add("failed:  " + String.join(", ", failed) + "; see 'blotter db repair'");
    }
    position.edited().forEach(file -> lines.add("edited:  " + file));
    var promotions = options.environment().promotions();
    var notThroughStage =
        promotions.areKept()
            ? promotions.missing(Environment.STAGE, position.graph().revisions())
            : List.<String>of();
    if (!notThroughStage.isEmpty()) {
      lines.add("not yet through stage: " + String.join(", ", notThroughStage));
    }
    if (heads.size() > 1) {
      lines.add("There are several heads; 'blotter db merge' joins them.");
    }
    var object = new LinkedHashMap<String, Object>();
    object.put("current", position.current());
    object.put("heads", heads);
    object.put("pending", pending);
    object.put("unknown", List.copyOf(position.unknown()));
    object.put("breaking", List.copyOf(position.breaking()));
    object.put("failed", failed);
    object.put("edited", position.edited());
    object.put("not_through_stage", notThroughStage);
    options.printer().result(object, lines);
    var well =
        heads.size() <= 1
            && failed.isEmpty()
            && position.breaking().isEmpty()
            && position.edited().isEmpty();
    return well ? OK : SOFTWARE;
  }

  @Command(
      name = "current",
      description = "Print the revision that this database is at; nothing when it is empty.",
      mixinStandardHelpOptions = true)
  static int current(@Mixin DbOptions options) {
    var position = position(options);
    var heads = position.graph().heads();
    options
        .printer()
        .result(
            Map.of("current", position.current()),
            position.current().stream().map(id -> described(List.of(id), heads)).toList());
    return OK;
  }

  @Command(
      name = "heads",
      description =
          "Print the revisions that nothing builds on. Exits with 1 when there are several.",
      mixinStandardHelpOptions = true)
  static int heads(@Mixin DbOptions options) {
    var heads = options.revisions().graph().heads();
    options.printer().result(Map.of("heads", heads), heads);
    return heads.size() > 1 ? SOFTWARE : OK;
  }

  @Command(
      name = "history",
      description = {
        "List every revision in order: what it builds on, and whether it is applied here.",
        "With --verbose also when, by whom, and its file."
      },
      mixinStandardHelpOptions = true)
  static int history(@Mixin DbOptions options) {
    var revisions = options.revisions();
    var position = position(options);
    var lines = new ArrayList<String>();
    var objects = new ArrayList<Map<String, Object>>();
    for (var revision : revisions.graph().revisions()) {
      var object = HistoryLine.object(revision, revisions, position);
      objects.add(object);
      lines.addAll(HistoryLine.text(object, options.isVerbose()));
    }
    options.printer().result(Map.of("revisions", objects), lines);
    return OK;
  }

  @Command(
      name = "show",
      description = "Print one revision: message, parents, date, and the SQL of both directions.",
      mixinStandardHelpOptions = true)
  static int show(@Mixin DbOptions options, @Parameters(paramLabel = "REV") String name) {
    var revisions = options.revisions();
    var id = revisions.graph().resolve(name);
    var file = revisions.file(id);
    var parents = parents(revisions, id);
    var down = file.down() == null ? "" : file.down();
    var object = new LinkedHashMap<String, Object>();
    object.put("revision", id);
    object.put("parents", parents);
    object.put("message", file.message());
    object.put("date", String.valueOf(file.header("date")));
    object.put("up", file.up());
    object.put("down", down);
    options
        .printer()
        .result(
            object,
            List.of(
                "revision: " + id,
                "parents:  " + String.join(", ", parents),
                "message:  " + file.message(),
                "date:     " + file.header("date"),
                "",
                "-- up/" + file.name(),
                file.up(),
                "-- down/" + file.name(),
                down));
    return OK;
  }

  @Command(
      name = "sql",
      description = {
        "Print the SQL of the whole chain, or of FROM:TO, version table included, without touching"
            + " a database.",
        "For those who apply it with psql."
      },
      mixinStandardHelpOptions = true)
  static int sql(
      @Mixin DbOptions options,
      @Parameters(arity = "0..1", paramLabel = "FROM:TO") @Nullable String range,
      @Option(names = "--down", description = "The way back, from TO to FROM.") boolean down) {
    var script = OfflineSql.of(options.revisions(), range, down);
    options.printer().result(Map.of("sql", script), List.of(script.stripTrailing()));
    return OK;
  }

  private static Position position(DbOptions options) {
    return options.work(target -> options.runner(target).position());
  }

  private static String described(List<String> current, List<String> heads) {
    if (current.isEmpty()) {
      return "none";
    }
    return String.join(
        ", ", current.stream().map(id -> heads.contains(id) ? id + " (head)" : id).toList());
  }

  private static List<String> parents(Revisions revisions, String id) {
    var parents = revisions.graph().find(id).orElseThrow().parents();
    return parents.isEmpty() ? List.of(Graph.BASE) : parents;
  }
}
