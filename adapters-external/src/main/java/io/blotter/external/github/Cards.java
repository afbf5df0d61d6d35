package io.blotter.external.github;

import io.blotter.application.issue.port.IssueTracker.Card;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What lies on the board; issues of other repositories and pull requests are none of ours. */
record Cards(GraphQl gitHub) {
  private static final String ITEMS = "/organization/projectV2/items";

  List<Card> all() {
    var project = gitHub.project();
    return gitHub
        .pages(
            Queries.CARDS,
            Map.of("organization", project.organization(), "project", project.number()),
            ITEMS,
            null)
        .stream()
        .flatMap(page -> page.at(ITEMS).path("nodes").valueStream())
        .flatMap(this::card)
        .toList();
  }

  private Stream<Card> card(JsonNode item) {
    var content = item.path("content");
    var title = content.path("title").asString("");
    return switch (content.path("__typename").asString("")) {
      case "DraftIssue" -> Stream.of(new Card(title, null, status(item), List.of()));
      case "Issue" -> {
        if (!gitHub.project().has(content.at("/repository/nameWithOwner").asString(""))) {
          yield Stream.empty();
        }
        var number = content.path("number").asLong(0);
        yield Stream.of(new Card(title, number, status(item), labels(content)));
      }
      default -> Stream.empty();
    };
  }

  private static @Nullable String status(JsonNode item) {
    var name = item.at("/fieldValueByName/name");
    return name.isString() ? name.asString() : null;
  }

  /** Those that came with the issue, and those that there was no room for. */
  private List<String> labels(JsonNode issue) {
    var first = issue.path("labels");
    var cursor = GraphQl.next(first, null);
    var rest =
        cursor == null
            ? Stream.<JsonNode>empty()
            : gitHub
                .pages(
                    Queries.LABELS_OF_ISSUE,
                    Map.of("issue", GitHubCalls.text(issue.path("id"))),
                    "/node/labels",
                    cursor)
                .stream()
                .map(page -> page.at("/node/labels"));
    return Stream.concat(Stream.of(first), rest)
        .flatMap(page -> page.path("nodes").valueStream())
        .map(label -> label.path("name").asString(""))
        .toList();
  }
}
