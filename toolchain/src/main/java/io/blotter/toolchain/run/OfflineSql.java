package io.blotter.toolchain.run;

import io.blotter.toolchain.revision.CompatibilityNotes;
import io.blotter.toolchain.revision.Graph;
import io.blotter.toolchain.revision.RevisionException;
import io.blotter.toolchain.revision.RevisionFile;
import io.blotter.toolchain.revision.Revisions;
import io.blotter.toolchain.revision.SchemaHistory;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The SQL that a migration would run, rows of the version table included, for those who apply it by
 * hand: psql leaves the same schema and the same version table as {@link Runner}.
 */
public final class OfflineSql {
  private static final String VERSION_TABLE =
      """
      create table if not exists public.flyway_schema_history (
        installed_rank int not null,
        version varchar(50),
        description varchar(200) not null,
        type varchar(20) not null,
        script varchar(1000) not null,
        checksum int,
        installed_by varchar(100) not null,
        installed_on timestamp not null default now(),
        execution_time int not null,
        success boolean not null,
        constraint flyway_schema_history_pk primary key (installed_rank)
      );

      create index if not exists flyway_schema_history_s_idx on public.flyway_schema_history (success);

      """
          + CompatibilityNotes.COLUMN;

  private OfflineSql() {}

  /**
   * Writes the script.
   *
   * @param range {@code FROM:TO}, either side empty for {@code base} or the head; null for all
   * @param down whether to go from TO back to FROM
   */
  public static String of(Revisions revisions, @Nullable String range, boolean down) {
    var files = files(revisions, range == null ? ":" : range);
    if (down) {
      files.forEach(Runner::requireDown);
    }
    var ids = files.stream().map(RevisionFile::id).collect(Collectors.toSet());
    EditedFiles.refuse(EditedFiles.sinceListed(revisions, ids));
    var script = new StringBuilder("\\set ON_ERROR_STOP on\n\n");
    if (!down) {
      script.append(VERSION_TABLE).append('\n');
    }
    for (var file : down ? files.reversed() : files) {
      script.append(down ? stepDown(file) : stepUp(file, revisions.graph())).append('\n');
    }
    return script.toString();
  }

  private static List<RevisionFile> files(Revisions revisions, String range) {
    var ends = range.split(":", -1);
    if (ends.length != 2) {
      throw new RevisionException(
          "'" + range + "' is no range; write FROM:TO, such as base:3f9a1c2e.");
    }
    var wanted =
        new LinkedHashSet<>(lineage(revisions, ends[1].isEmpty() ? revisions.head() : ends[1]));
    wanted.removeAll(lineage(revisions, ends[0].isEmpty() ? Graph.BASE : ends[0]));
    if (wanted.isEmpty()) {
      throw new RevisionException("Nothing lies between " + range.replace(":", " and ") + ".");
    }
    return revisions.files(wanted);
  }

  private static Set<String> lineage(Revisions revisions, String name) {
    return name.equals(Graph.BASE)
        ? Set.of()
        : revisions.graph().lineageOf(revisions.graph().resolve(name));
  }

  private static String stepUp(RevisionFile file, Graph graph) {
    var compatible = graph.isBackwardCompatible(file.id());
    return step(
        file,
        file.up(),
        file.upInTransaction(),
        guard(file, true, "applied"),
        row(
            file,
            "SQL",
            Integer.toString(EditedFiles.checksum(file)),
            Boolean.toString(compatible)));
  }

  private static String stepDown(RevisionFile file) {
    var down = file.down();
    return step(
        file,
        down == null ? "" : down,
        file.downInTransaction(),
        guard(file, false, "taken back"),
        row(file, SchemaHistory.TAKEN_BACK, "null", "null"));
  }

  /** Stops a script that is run twice, or where a server was faster. */
  private static String guard(RevisionFile file, boolean unless, String done) {
    return """
    do $guard$
    begin
      if coalesce(
        (
          select success and type <> '%s'
          from public.flyway_schema_history
          where version = '%s'
          order by installed_rank desc
          limit 1
        ),
        false
      ) is %s then
        raise exception 'Revision %s is %s here already; neither it nor what follows was done.';
      end if;
    end
    $guard$;

    """
        .formatted(SchemaHistory.TAKEN_BACK, file.version(), unless, file.id(), done);
  }

  private static String step(
      RevisionFile file, String sql, boolean inTransaction, String guard, String row) {
    return "-- "
        + file.name()
        + '\n'
        + (inTransaction ? "begin;\n\n" : "")
        + guard
        + sql.strip()
        + "\n\nreset search_path;\n\n"
        + row
        + (inTransaction ? "\ncommit;\n" : "");
  }

  private static String row(RevisionFile file, String type, String checksum, String compatible) {
    var values =
        List.of(file.version(), file.description(), type, file.name()).stream()
            .map(text -> '\'' + text.replace("'", "''") + '\'')
            .collect(Collectors.joining(", "));
    return """
    insert into public.flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success, backward_compatible)
    select coalesce(max(installed_rank), 0) + 1, %s, %s, current_user, 0, true, %s
    from public.flyway_schema_history;
    """
        .formatted(values, checksum, compatible);
  }
}
