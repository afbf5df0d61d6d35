package io.blotter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.ApiDocument.Operation;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
    var methods = new HashMap<String, Set<String>>();
    for (var operation : document.operations()) {
      methods.computeIfAbsent(operation.target(), MethodsTest::declared);
    }
    methods.forEach((target, declared) -> {
      declared.add("OPTIONS");
      if (declared.contains("GET")) {
        declared.add("HEAD");
      }
      var options = http.send("OPTIONS", target, "");
      assertThat(options.statusCode()).as(target).isEqualTo(200);
      assertThat(options.body()).as(target).isEmpty();
      assertThat(allowed(options)).isSubsetOf(declared).contains("OPTIONS");
      for (var method : List.of("DELETE", "PATCH", "BREW", "TRACE")) {
        if (declared.contains(method)) {
          continue;
        }
        var refused = http.send(method, target, "");
        assertThat(refused.statusCode()).as(method + " " + target).isEqualTo(405);
        assertThat(refused.headers().firstValue("Allow")).hasValue(String.join(", ", declared));
        assertThat(refused.body())
            .contains(
                "\"" + key(target) + "\":\"The method is not allowed for the requested URL.\"");
      }
    });
  }

  /** The methods of every operation whose address this is: one with a word for an id is two. */
  private static Set<String> declared(String target) {
    return document.operations().stream()
        .filter(operation -> operation.target().equals(target) || isOneOf(operation, target))
        .map(operation -> operation.method().toUpperCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isOneOf(Operation operation, String target) {
    var path = target.replaceFirst("\\?.*", "");
    return path.matches(operation.path().replaceAll("\\{[^}]*}", "[^/]+"));
  }

  private static List<String> allowed(HttpResponse<String> answer) {
    return List.of(answer.headers().firstValue("Allow").orElseThrow().split(", ", -1));
  }

  private static String key(String target) {
    return target.startsWith("/api/v3") || target.startsWith("/api/v4") ? "detail" : "message";
  }

  private static Map<String, List<String>> headers(HttpResponse<String> answer) {
    var headers = new HashMap<>(answer.headers().map());
    headers.keySet().removeAll(List.of("date", "x-request-id"));
    return headers;
  }
}
