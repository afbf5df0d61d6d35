package io.blotter.toolchain.differ;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Grants and revokes between two states of one set of default privileges. */
final class DefaultPrivileges {
  private static final Pattern OBJECT = Pattern.compile("default privileges (.+) on (\\w+)");
  private static final Pattern GRANT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  private DefaultPrivileges() {}

  /**
   * Writes the statements that lead from one state to the other.
   *
   * @param object as the fingerprint calls it
   * @param here what is granted now, as the fingerprint has it
   */
  static List<String> statements(String object, String here, String there) {
    var name = OBJECT.matcher(object);
    if (!name.matches()) {
      return List.of();
    }
    var alter = "alter default privileges " + name.group(1);
    var on = " on " + name.group(2);
    return Stream.concat(
            grants(here).stream()
                .filter(grant -> !grants(there).contains(grant))
                .map(grant -> grant.replace(" with grant option", ""))
                .map(grant -> alter + " revoke " + grant.replace(" to ", on + " from ")),
            grants(there).stream()
                .filter(grant -> !grants(here).contains(grant))
                .map(grant -> alter + " grant " + grant.replace(" to ", on + " to ")))
        .toList();
  }

  private static List<String> grants(String json) {
    return GRANT
        .matcher(json)
        .results()
        .map(grant -> grant.group(1).replace("\\\"", "\""))
        .toList();
  }
}
