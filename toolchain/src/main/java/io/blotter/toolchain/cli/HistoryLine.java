package io.blotter.toolchain.cli;

import io.blotter.toolchain.revision.Revision;
import io.blotter.toolchain.revision.Revisions;
import io.blotter.toolchain.run.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One revision as {@code db history} shows it. */
final class HistoryLine {
  private HistoryLine() {}

  static Map<String, Object> object(Revision revision, Revisions revisions, Position position) {
    var file = revisions.file(revision.id());
    var entry = position.schemaHistory().entries().get(revision.id());
    var object = new LinkedHashMap<String, Object>();
    object.put("revision", revision.id());
    object.put("parents", revision.parents());
    object.put("message", file.message());
    object.put("head", position.graph().heads().contains(revision.id()));
    object.put("branch_point", position.graph().childrenOf(revision.id()).size() > 1);
    object.put("merge_point", revision.isMerge());
    object.put("state", entry == null ? "pending" : entry.success() ? "applied" : "failed");
    object.put("applied_at", entry == null ? "" : entry.at().toString());
    object.put("applied_by", entry == null ? "" : entry.by());
    object.put("file", "migrations/up/" + file.name());
    return object;
  }

  static List<String> text(Map<String, Object> object, boolean verbose) {
    var marks = new ArrayList<String>();
    for (var mark : List.of("head", "branch_point", "merge_point")) {
      if (Boolean.TRUE.equals(object.get(mark))) {
        marks.add(mark.replace('_', ' '));
      }
    }
    var parents = String.valueOf(object.get("parents")).replaceAll("[\\[\\]]", "");
    var lines = new ArrayList<String>();
    lines.add(
        "%s  %-8s  %s%s  (on %s)"
            .formatted(
                object.get("revision"),
                object.get("state"),
                object.get("message"),
                marks.isEmpty() ? "" : "  [" + String.join(", ", marks) + "]",
                parents.isEmpty() ? "base" : parents));
    if (verbose) {
      lines.add("          " + object.get("file"));
      if (!String.valueOf(object.get("applied_at")).isEmpty()) {
        lines.add("          " + object.get("applied_at") + " by " + object.get("applied_by"));
      }
    }
    return lines;
  }
}
