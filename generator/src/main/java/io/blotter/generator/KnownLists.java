package io.blotter.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The lists in which a new slice stands: what is added to each, and where. */
final class KnownLists {
  private static final String PERSISTENCE =
      "adapters-persistence/src/main/java/io/blotter/persistence/";
  private static final String SENSITIVITY = "migrations/src/main/resources/db/sensitivity.csv";
  private static final Pattern NEVER_PUBLIC =
      Pattern.compile(
          "password.*|.*token.*|.*digest|api_key|.*secret.*|e?mail|recipient|network|(.*_)?user_id");

  private final Checkout checkout;
  private final Slice slice;
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, List<String>> added = new LinkedHashMap<>();

  private KnownLists(Checkout checkout, Slice slice) {
    this.checkout = checkout;
    this.slice = slice;
  }

  /** The lists' new texts, by their paths, and the lines that each got. */
  record Edits(Map<String, String> texts, Map<String, List<String>> added) {}

  static Edits with(Slice slice, Checkout checkout) throws RefusedException {
    var lists = new KnownLists(checkout, slice);
    lists.statements();
    lists.accessor();
    lists.relations();
    lists.sensitivity();
    lists.uses();
    lists.pages();
    return new Edits(lists.texts, lists.added);
  }

  private void statements() throws RefusedException {
    var file = Checkout.STATEMENTS;
    var type = slice.type();
    var home = slice.packageName();
    importing(file, "io.blotter.domain." + home + "." + type + "Id");
    importing(file, "io.blotter.persistence." + home + "." + type + "Persistence");
    var registered = "          " + type + "Persistence::register";
    replace(file, "(::register)\\);", "$1,\n" + registered + ");", registered.strip());
    var handler =
        "    handlers.register(%1$sId.class, new IdTypeHandler<>(%1$sId::new));".formatted(type);
    replace(file, "(\n    SLICES\\.forEach)", "\n" + handler + "$1", handler.strip());
  }

  private void accessor() throws RefusedException {
    var file = PERSISTENCE + "Persistence.java";
    importing(
        file, "io.blotter.persistence." + slice.packageName() + "." + slice.type() + "Persistence");
    var method =
        """
          public %1$sPersistence %2$s() {
            return new %1$sPersistence(sessions);
          }

        """
            .formatted(slice.type(), slice.camel());
    replace(
        file,
        "(  /\\*\\* Counters that all servers)",
        method.replace("$", "\\$") + "$1",
        method.lines().findFirst().orElse("").strip());
  }

  private void relations() throws RefusedException {
    var constant = slice.table().toUpperCase(Locale.ROOT);
    sorted(
        PERSISTENCE + "shared/Relation.java",
        "  (\\w+)\\(Kind\\.TABLE\\),",
        constant,
        "  " + constant + "(Kind.TABLE),");
    sorted(
        "domain/src/main/java/io/blotter/domain/audit/AuditedTable.java",
        "  ([A-Z_]+),",
        constant,
        "  " + constant + ",");
    sorted(
        "adapters-web/src/main/java/io/blotter/web/reference/Tags.java",
        "          Map\\.entry\\(\"([a-z-]+)\", .*",
        slice.path(),
        "          Map.entry(\"%s\", \"%s.\"),".formatted(slice.path(), slice.capitals()));
  }

  private void sensitivity() throws RefusedException {
    var lines = new ArrayList<String>();
    lines.add(slice.table() + ",id,public");
    for (var field : slice.fields()) {
      lines.add(slice.table() + "," + field.name() + "," + sensitivity(field));
    }
    lines.add(slice.table() + ",created_at,public");
    lines.add(slice.table() + ",updated_at,public");
    for (var line : lines) {
      sorted(SENSITIVITY, "(\\w+),\\w+,(public|personal|secret)", slice.table(), line);
    }
  }

  private String sensitivity(SliceField field) {
    if (NEVER_PUBLIC.matcher(field.name()).matches()) {
      return "personal";
    }
    return field.isReference() && text(SENSITIVITY).contains("\n" + field.table() + ",id,personal")
        ? "personal"
        : "public";
  }

  /** The slices whose ids it holds, in the rule that lists them. */
  private void uses() throws RefusedException {
    var used = new TreeSet<String>();
    for (var type : slice.imports()) {
      if (type.startsWith("io.blotter.domain.")) {
        used.add(type.split("\\.", -1)[3]);
      }
    }
    used.remove("shared");
    if (!used.isEmpty()) {
      var names = "\"" + String.join("\", \"", used) + "\"";
      sorted(
          "architecture/src/test/java/io/blotter/architecture/SliceRules.java",
          "          Map\\.entry\\(\"(\\w+)\", Set\\.of.*",
          slice.packageName(),
          "          Map.entry(\"%s\", Set.of(%s)),".formatted(slice.packageName(), names));
    }
  }

  private void pages() throws RefusedException {
    sorted(
        "docs/architecture.md",
        "\\| `(\\w+)`.*●.*",
        slice.packageName(),
        "| `%s` %s | ● | ● | ● | ● | |".formatted(slice.packageName(), slice.spokens()));
    var line = "- %s: `/api/v4/%s`.".formatted(slice.capitals(), slice.path());
    replace("CHANGELOG.md", "(?s)(### Added\n.*?)\n(\n#|$)", "$1\n" + line + "\n$2", line);
  }

  private void importing(String file, String type) throws RefusedException {
    sorted(file, "import (io\\.blotter\\.[\\w.]+);", type, "import " + type + ";");
  }

  /** Adds a line to the lines whose keys are in order, before the first with a greater key. */
  private void sorted(String file, String pattern, String key, String line)
      throws RefusedException {
    var lines = new ArrayList<>(text(file).lines().toList());
    var entry = Pattern.compile(pattern);
    var place = -1;
    for (var i = 0; i < lines.size(); i++) {
      var found = entry.matcher(lines.get(i));
      if (found.matches()) {
        if (found.group(1).compareTo(key) > 0) {
          place = i;
          break;
        }
        place = i + 1;
      }
    }
    if (place < 0) {
      throw noPlace(file, line);
    }
    if (place > 0 && lines.get(place - 1).endsWith(");") && line.endsWith("),")) {
      place--; // the last entry of a list ends it
    }
    lines.add(place, line);
    put(file, String.join("\n", lines) + "\n", line.strip());
  }

  private void replace(String file, String pattern, String replacement, String line)
      throws RefusedException {
    var found = Pattern.compile(pattern).matcher(text(file));
    if (!found.find()) {
      throw noPlace(file, line);
    }
    put(file, found.replaceFirst(replacement), line);
  }

  private static RefusedException noPlace(String file, String line) {
    return new RefusedException("found no place in " + file + " for: " + line.strip());
  }

  private String text(String file) {
    return texts.computeIfAbsent(file, checkout::read);
  }

  private void put(String file, String text, String line) {
    texts.put(file, text);
    added.computeIfAbsent(file, none -> new ArrayList<>()).add(line);
  }
}
