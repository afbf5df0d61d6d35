package io.blotter.bootstrap.testing;

import com.networknt.schema.InputFormat;
import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.AccountsForTests.Reply;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A registry in which an owner, somebody else and an administrator handle data requests. */
public record RequestsForTests(RegistryForTests registry, AccountsForTests accounts)
    implements AutoCloseable {
  public static final String REQUESTS = "/api/v2/data-requests";
  public static final String SUBMISSION =
      """
      {"request_info": {"title": "Stops by hour", "submission_notes": "For a thesis.",
      "request_urgency": "urgent", "coverage_range": "2020 - 2021", "data_requirements": "Rows",
      "record_types_required": ["Stops", "Citations", "Stops"]}, "location_ids": [2, 3, 2]}
      """;

  private static final int OWNER = 2;
  private static final String OWNERS_KEY = "fedcba9876543210fedcba9876543210";

  public static RequestsForTests start() {
    var registry = RegistryForTests.start();
    registry
        .database()
        .execute(
            """
            insert into users (id, email, api_key)
            values (2, 'owner@example.org', encode(sha256('%s'), 'hex')), (3, 'other@example.org', null)
            """
                .formatted(OWNERS_KEY));
    return new RequestsForTests(registry, AccountsForTests.of(registry));
  }

  /** Asks as the user of the tests for what this title says. */
  public static HttpResponse<String> submit(RegistryForTests registry, String title) {
    var body =
        """
        {"request_info": {"title": "%s", "submission_notes": "For a thesis.", "request_urgency": "not_urgent"}}
        """
            .formatted(title);
    return registry.post(REQUESTS, TokensForTests.access(""), body);
  }

  public Reply send(String method, String path, String who, @Nullable String body) {
    return accounts.send(method, path, authorization(who), body);
  }

  public Reply get(String path, String who) {
    return send("GET", path, who, null);
  }

  public Reply put(String path, String who, String columns) {
    return send("PUT", path, who, "{\"entry_data\": {" + columns + "}}");
  }

  /** The address of a new request that the owner makes. */
  public String submitted() {
    return REQUESTS
        + "/"
        + send("POST", REQUESTS, "owner", SUBMISSION).body().path("id").asString();
  }

  /** Whether rows of a table meet a condition. */
  public String count(String table, String condition) {
    return accounts.value("select count(*) from " + table + " where " + condition);
  }

  private static String authorization(String who) {
    return switch (who) {
      case "nobody" -> "";
      case "owner" -> "Bearer " + TokensForTests.access(OWNER, "");
      case "owner's key" -> "Basic " + OWNERS_KEY;
      case "other" -> "Bearer " + TokensForTests.access(3, "");
      case "other's permissions" -> "Bearer " + TokensForTests.access(3, "\"write_data\"");
      case "admin" -> "Bearer " + TokensForTests.access(1, "\"write_data\"");
      default -> throw new AssertionError(who);
    };
  }

  /** Where an answer differs from what the documents say of an operation. */
  public List<?> faults(String operation, Reply answer) {
    var document = ApiDocument.of(registry);
    return document.operations().stream()
        .filter(declared -> declared.id().equals(operation))
        .map(document::answer)
        .findFirst()
        .orElseThrow()
        .validate(answer.raw().body(), InputFormat.JSON);
  }

  public static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }

  /** What all of these answer, called at the same time. */
  public static List<Reply> atOnce(List<Callable<Reply>> calls) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return threads.invokeAll(calls).stream().map(RequestsForTests::outcome).toList();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Reply outcome(Future<Reply> call) {
    try {
      return call.get();
    } catch (ExecutionException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    accounts.close();
    registry.close();
  }
}
