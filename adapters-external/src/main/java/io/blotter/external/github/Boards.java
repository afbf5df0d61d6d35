package io.blotter.external.github;

import io.blotter.application.issue.port.IssueTracker.Board;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads what issues can be given. */
final class Boards {
  private static final String LABELS = "/repository/labels";

  private Boards() {}

  static Board read(GraphQl gitHub) {
    var project = gitHub.project();
    var pages =
        gitHub.pages(
            Queries.BOARD,
            Map.of(
                "organization", project.organization(),
                "project", project.number(),
                "repository", project.repository()),
            LABELS,
            null);
    var first = pages.getFirst();
    var board = first.at("/organization/projectV2");
    return new Board(
        GitHubCalls.text(first.at("/repository/id")),
        GitHubCalls.text(board.path("id")),
        GitHubCalls.text(board.at("/field/id")),
        ids(board.at("/field/options").valueStream()),
        ids(pages.stream().flatMap(page -> page.at(LABELS).path("nodes").valueStream())));
  }

  private static Map<String, String> ids(Stream<JsonNode> named) {
    var ids = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    named.forEach(
        node -> ids.put(GitHubCalls.text(node.path("name")), GitHubCalls.text(node.path("id"))));
    return Collections.unmodifiableMap(ids);
  }
}
