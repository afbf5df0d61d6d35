package io.blotter.web.reference;

import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the groups are about in which the documents list the operations. */
final class Tags {
  private static final Map<String, String> ABOUT =
      Map.ofEntries(
          Map.entry("admin", "Users, as those who look after them see and change them."),
          Map.entry("agencies", "Police departments, sheriffs, courts, jails."),
          Map.entry("audit", "What was changed, when and by whom."),
          Map.entry("auth", "Signing up and in, access tokens, API keys, passwords."),
          Map.entry("calls", "Who called which number about what, and what was said."),
          Map.entry("check", "Whether an address is known already."),
          Map.entry("contact", "Writing to those who run the registry."),
          Map.entry("data-requests", "Records that somebody is looking for."),
          Map.entry("data-sources", "Addresses at which records of one type are published."),
          Map.entry("github", "The board on which data requests are worked on."),
          Map.entry("locations", "States, counties, localities, and what is known of each."),
          Map.entry("map", "Places and how many sources each has, to be drawn."),
          Map.entry("match", "Finding the agency that a name in a table means."),
          Map.entry("metadata", "Record types and their categories."),
          Map.entry("metrics", "How much there is, and who follows what."),
          Map.entry("notifications", "Letters to followers."),
          Map.entry("oauth", "Signing in by GitHub."),
          Map.entry("operations", "Whether the server lives and is ready, and its measures."),
          Map.entry("permission", "What users may do, and granting it."),
          Map.entry("projects", "Pieces of research, and what bears on them."),
          Map.entry("reference", "The API's documents and their page."),
          Map.entry("search", "Finding data sources, and following a place."),
          Map.entry("source-collector", "What the source manager asks while it collects."),
          Map.entry("sync", "Keeping agencies, sources and meta URLs in step, many at once."),
          Map.entry("typeahead", "Suggestions while a name is typed."),
          Map.entry("user", "One's own profile, password and requests."));

  private Tags() {}

  static ObjectNode described(String tag) {
    var described = JsonNodeFactory.instance.objectNode().put("name", tag);
    var about = ABOUT.get(tag);
    return about == null ? described : described.put("description", about);
  }
}
