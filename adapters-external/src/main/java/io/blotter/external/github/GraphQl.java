package io.blotter.external.github;

import io.blotter.domain.shared.Refusal;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** GitHub's GraphQL: a question and its variables for JSON, page after page where it is long. */
record GraphQl(GitHubProject project, GitHubCalls calls) {
  private static final Logger LOG = LoggerFactory.getLogger(GraphQl.class);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** The data of an answer without errors. */
  JsonNode ask(String query, Map<String, ?> variables) {
    var answer = answer(query, variables);
    if (!error(answer).isEmpty()) {
      throw GitHubCalls.unavailable();
    }
    return answer.path("data");
  }

  /** The data of an answer, or a missing node when it has an error of such a type. */
  JsonNode askUnless(Predicate<String> type, String query, Map<String, ?> variables) {
    var answer = answer(query, variables);
    var error = error(answer);
    if (!error.isEmpty() && !type.test(error)) {
      throw GitHubCalls.unavailable();
    }
    return error.isEmpty() ? answer.path("data") : JSON.missingNode();
  }

  /** All pages of the connection at this place in the data, from a cursor on or the beginning. */
  List<JsonNode> pages(
      String query, Map<String, ?> variables, String connection, @Nullable String cursor) {
    var pages = new ArrayList<JsonNode>();
    var asked = new HashMap<String, @Nullable Object>(variables);
    var after = cursor;
    do {
      asked.put("after", after);
      var page = ask(query, asked);
      pages.add(page);
      after = next(page.at(connection), after);
    } while (after != null);
    return pages;
  }

  /** The cursor of the page behind this one; null behind the last. */
  static @Nullable String next(JsonNode page, @Nullable String last) {
    var more = page.at("/pageInfo/hasNextPage");
    var cursor = page.at("/pageInfo/endCursor").asString("");
    if (!more.isBoolean()
        || !page.path("nodes").isArray()
        || (more.asBoolean() && (cursor.isEmpty() || cursor.equals(last)))) {
      throw GitHubCalls.rubbish();
    }
    return more.asBoolean() ? cursor : null;
  }

  private JsonNode answer(String query, Map<String, ?> variables) {
    var question = JSON.writeValueAsString(Map.of("query", query, "variables", variables));
    try {
      return calls.send(
          HttpRequest.newBuilder(project.graphQl())
              .header("Accept", "application/json")
              .header("Content-Type", "application/json")
              .header("Authorization", "Bearer " + project.token().value())
              .POST(BodyPublishers.ofString(question)));
    } catch (Refusal.Unauthenticated refused) {
      LOG.warn("GitHub does not accept GH_API_ACCESS_TOKEN");
      throw GitHubCalls.unavailable();
    }
  }

  /** The type of the first error, {@code UNKNOWN} if it tells none; empty without one. */
  private static String error(JsonNode answer) {
    var error = answer.path("errors").path(0);
    if (error.isMissingNode()) {
      return "";
    }
    var type = error.path("type").asString("UNKNOWN");
    LOG.warn("GitHub answered {}: {}", type, error.path("message").asString(""));
    return type;
  }
}
