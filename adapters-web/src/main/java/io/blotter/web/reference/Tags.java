package io.blotter.web.reference;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the groups are about in which operations are listed, in the order in which readers need
 * them.
 */
final class Tags {
  private static final List<Map.Entry<String, String>> ABOUT =
      List.of(
          Map.entry("search", "Finding data sources, and following a place."),
          Map.entry("locations", "States, counties, localities, and what is known of each."),
          Map.entry("agencies", "Police departments, sheriffs, courts, jails."),
          Map.entry("data-sources", "Addresses at which records of one type are published."),
          Map.entry("metadata", "Record types and their categories."),
          Map.entry("data-requests", "Records that somebody is looking for."),
          Map.entry("map", "Places and how many sources each has, to be drawn."),
          Map.entry("metrics", "How much there is, and who follows what."),
          Map.entry("typeahead", "Suggestions while a name is typed."),
          Map.entry("match", "Finding the agency that a name in a table means."),
          Map.entry("check", "Whether an address is known already."),
          Map.entry("auth", "Signing up and in, access tokens, API keys, passwords."),
          Map.entry("user", "One's own profile, password and requests."),
          Map.entry("oauth", "Signing in by GitHub."),
          Map.entry("contact", "Writing to those who run the registry."),
          Map.entry("projects", "Pieces of research, and what bears on them."),
          Map.entry("calls", "Who called which number about what, and what was said."),
          Map.entry("notifications", "Letters to followers."),
          Map.entry("source-collector", "What the source manager asks while it collects."),
          Map.entry("sync", "Keeping agencies, sources and meta URLs in step, many at once."),
          Map.entry("audit", "What was changed, when and by whom."),
          Map.entry("permission", "What users may do, and granting it."),
          Map.entry("admin", "Users, as those who look after them see and change them."),
          Map.entry("github", "The board on which data requests are worked on."),
          Map.entry("operations", "Whether the server lives and is ready, and its measures."),
          Map.entry("reference", "The API's documents and their page."));

  private Tags() {}

  /** What a group is about; empty where nobody said. */
  static String about(String tag) {
    return ABOUT.stream()
        .filter(entry -> entry.getKey().equals(tag))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  /** Which place a group has among all; the last one where nobody said. */
  static int place(String tag) {
    var place = ABOUT.stream().map(Map.Entry::getKey).toList().indexOf(tag);
    return place < 0 ? ABOUT.size() : place;
  }

  static ObjectNode described(String tag) {
    var described = JsonNodeFactory.instance.objectNode().put("name", tag);
    var about = about(tag);
    return about.isEmpty() ? described : described.put("description", about);
  }
}
