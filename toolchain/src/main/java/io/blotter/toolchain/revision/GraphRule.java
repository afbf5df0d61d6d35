package io.blotter.toolchain.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must hold for the revisions of a folder, whatever their SQL says. */
public enum GraphRule {
  /** One revision that nothing builds on. */
  G01_ONE_HEAD,
  /** Every revision can be taken back, or says why it cannot. */
  G02_DOWN,
  /** A file is as it was when it was listed. */
  G03_UNCHANGED,
  /** An id stands for one revision, and its files are there. */
  G04_FILES,
  /** Files come from the toolchain: named by it, listed by it, with its header. */
  G05_MADE_BY_THE_TOOLCHAIN,
  /** A revision comes after those it builds on. */
  G06_ORDER;

  /** A rule that does not hold, and what to do. */
  public record Violation(GraphRule rule, String message) {
    @Override
    public String toString() {
      return rule.name().substring(0, 3) + "  " + message;
    }
  }

  /** Everything that is wrong with the revisions. */
  public static List<Violation> check(Revisions revisions) {
    var violations = new ArrayList<Violation>();
    for (var rule : values()) {
      var messages = new ArrayList<String>();
      rule.check(revisions, messages);
      messages.forEach(message -> violations.add(new Violation(rule, message)));
    }
    return violations;
  }

  private void check(Revisions revisions, List<String> messages) {
    switch (this) {
      case G01_ONE_HEAD -> heads(revisions, messages);
      case G02_DOWN -> downs(revisions, messages);
      case G03_UNCHANGED -> digests(revisions, messages);
      case G04_FILES -> files(revisions, messages);
      case G05_MADE_BY_THE_TOOLCHAIN -> origins(revisions, messages);
      case G06_ORDER -> order(revisions, messages);
    }
  }

  private static void heads(Revisions revisions, List<String> messages) {
    var heads = revisions.graph().heads();
    if (heads.size() > 1) {
      messages.add(
          "several heads: " + String.join(", ", heads) + "; 'blotter db merge' joins them");
    }
  }

  private static void downs(Revisions revisions, List<String> messages) {
    for (var revision : revisions.graph().revisions()) {
      var file = revisions.files().get(revision.id());
      if (file != null && !revision.isMerge() && !file.hasDown() && file.irreversible() == null) {
        messages.add(
            file.name()
                + ": its down file is "
                + (file.down() == null ? "missing" : "empty")
                + "; write it, or put '-- irreversible: reason' into the head of the up file");
      }
    }
  }

  private static void digests(Revisions revisions, List<String> messages) {
    for (var revision : revisions.graph().revisions()) {
      revisions.edited(revision).forEach(file -> messages.add(file + edited(revision.id())));
    }
  }

  private static String edited(String id) {
    return " was edited; undo that and make a new revision, or, if nobody has it yet,"
        + " accept it with 'blotter db seal "
        + id
        + "'";
  }

  private static void files(Revisions revisions, List<String> messages) {
    for (var id : revisions.graph().ids()) {
      if (!revisions.files().containsKey(id)) {
        messages.add("revision " + id + " is listed in graph.sum and has no file in up/");
      }
    }
    var byVersion = new HashMap<String, String>();
    for (var file : revisions.files().values()) {
      var other = byVersion.putIfAbsent(file.version(), file.name());
      if (other != null) {
        messages.add(
            file.name()
                + " and "
                + other
                + " have the same minute; 'blotter db renumber REV' moves the one that only you have");
      }
    }
  }

  private static void origins(Revisions revisions, List<String> messages) {
    for (var stranger : revisions.strangers()) {
      messages.add(
          stranger + " is no file of a listed revision; 'blotter db create --empty' makes one");
    }
    for (var file : revisions.files().values()) {
      var listed = revisions.graph().find(file.id());
      if (listed.isEmpty()) {
        messages.add(
            file.name() + " is not listed in graph.sum; 'blotter db create' makes revisions");
      } else if (!file.id().equals(file.header("revision"))
          || !Graph.parents(listed.get()).equals(parents(file))) {
        messages.add(file.name() + ": its head does not name its revision and parents");
      } else if (contradicts(file.backwardCompatible(), listed.get())) {
        messages.add(
            file.name()
                + ": its head and graph.sum do not say the same of backward compatibility;"
                + " 'blotter db seal "
                + file.id()
                + "' takes over the head's word");
      }
    }
  }

  private static boolean contradicts(@Nullable Boolean said, Revision listed) {
    return said != null && said != listed.backwardCompatible();
  }

  private static String parents(RevisionFile file) {
    var parent = file.header("parent");
    return parent == null ? "" : parent.replace(" ", "");
  }

  private static void order(Revisions revisions, List<String> messages) {
    for (var revision : revisions.graph().revisions()) {
      for (var parent : revision.parents()) {
        var file = revisions.files().get(revision.id());
        var before = revisions.files().get(parent);
        if (file != null && before != null && file.version().compareTo(before.version()) <= 0) {
          messages.add(file.name() + " must come after " + before.name() + ", which it builds on");
        }
      }
    }
  }
}
