package io.blotter.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.ApiDocument;
import io.blotter.bootstrap.testing.HttpForTests;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Which methods an address has, and what HEAD and OPTIONS say about it. */
class MethodsTest {
  private static final String[] READER = {"Authorization", "Basic " + RegistryForTests.KEY};

  @AutoClose private static final HttpForTests http = HttpForTests.start();
  private static final ApiDocument document = ApiDocument.of(http.registry());

  @Test
  void answersHeadLikeGetWithoutABody() {
    for (var operation : document.operations()) {
      if (operation.method().equals("get") && !operation.id().equals("getMetrics")) {
        var got = http.send("GET", operation.target(), "", READER);
        var head = http.send("HEAD", operation.target(), "", READER);
        assertThat(head.statusCode()).as(operation.id()).isEqualTo(got.statusCode());
        assertThat(headers(head)).as(operation.id()).isEqualTo(headers(got));
        assertThat(head.body()).as(operation.id()).isEmpty();
      }
    }
  }

  @Test
  void namesTheMethodsOfEveryAddress() {
    var methods =
        document.operations().stream()
            .collect(
                Collectors.groupingBy(
                    operation -> operation.target().replaceFirst("\\?.*", ""),
                    Collectors.mapping(
                        operation -> operation.method().toUpperCase(Locale.ROOT),
                        Collectors.toCollection(TreeSet::new))));
    methods.forEach((target, declared) -> {
      declared.add("OPTIONS");
      if (declared.contains("GET")) {
        declared.add("HEAD");
      }
      var options = http.send("OPTIONS", target, "");
      assertThat(options.statusCode()).as(target).isEqualTo(200);
      assertThat(options.body()).as(target).isEmpty();
      assertThat(options.headers().firstValue("Allow")).hasValue(String.join(", ", declared));
      for (var method : List.of("DELETE", "PATCH", "BREW", "TRACE")) {
        if (declared.contains(method)) {
          continue;
        }
        var refused = http.send(method, target, "");
        assertThat(refused.statusCode()).as(method + " " + target).isEqualTo(405);
        assertThat(refused.headers().firstValue("Allow")).hasValue(String.join(", ", declared));
        assertThat(refused.body()).isEqualTo(refusal(target));
      }
    });
  }

  @Test
  void takesTheMethodFromTheFirstLineAlone() {
    var override = "X-HTTP-Method-Override";
    var target = "/api/v2/typeahead/locations?query=Pitt";
    var plain = http.send("GET", target, "");
    for (var method : List.of("OPTIONS", "HEAD", "DELETE", "BREW")) {
      var answer = http.send("GET", target, "", override, method);
      assertThat(answer.statusCode()).as(method).isEqualTo(200);
      assertThat(answer.body()).as(method).isEqualTo(plain.body()).isNotEmpty();
    }
    assertThat(http.send("POST", target, "", override, "GET").statusCode()).isEqualTo(405);
  }

  private static String refusal(String target) {
    var text = "The method is not allowed for the requested URL.";
    if (target.startsWith("/api/v4/")) {
      return "{\"type\":\"about:blank\",\"title\":\"Method Not Allowed\",\"status\":405,\"detail\":\""
          + text
          + "\",\"instance\":\""
          + target.replaceFirst("\\?.*", "")
          + "\",\"errors\":[]}\n";
    }
    return "{\""
        + (target.startsWith("/api/v3/") ? "detail" : "message")
        + "\":\""
        + text
        + "\"}\n";
  }

  private static Map<String, List<String>> headers(HttpResponse<String> answer) {
    var headers = new HashMap<>(answer.headers().map());
    headers.keySet().removeAll(List.of("date", "x-request-id"));
    return headers;
  }
}
