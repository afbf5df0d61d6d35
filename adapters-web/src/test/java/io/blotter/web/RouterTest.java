package io.blotter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.config.JavalinState;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouterTest {
  private final Router router = new Router(strict());

  @BeforeEach
  void declare() {
    add(HandlerType.GET, "/a/{id}");
    add(HandlerType.GET, "/a/{id}/b");
    add(HandlerType.GET, "/a/{id}/b/{other}");
    add(HandlerType.GET, "/a/b");
    add(HandlerType.GET, "/a/");
    add(HandlerType.GET, "/");
    add(HandlerType.PUT, "/a/{id}");
    add(HandlerType.DELETE, "/a.b");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /a/7, /a/{id}",
    "GET, /a/bb, /a/{id}",
    "GET, /a/b, /a/b",
    "GET, /a/, /a/",
    "GET, /, /",
    "GET, /a/b/b, /a/{id}/b",
    "GET, /a/7/b/x%2Fy, /a/{id}/b/{other}",
    "GET, /a, ",
    "GET, /a/b/, ",
    "GET, /a/7/, ",
    "GET, /a//b, ",
    "GET, /A/b, ",
    "GET, /a/7/c, ",
    "GET, /a/7/b/8/9, ",
    "PUT, /a/b, /a/{id}",
    "POST, /a/7, ",
    "DELETE, /a.b, /a.b",
    "DELETE, /axb, "
  })
  void findsThePathThatFitsBest(String method, String address, @Nullable String path) {
    assertThat(found(HandlerType.findOrCreate(method), address)).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a/b", "/a/{id}"})
  void takesNoPathTwice(String path) {
    assertThatThrownBy(() -> add(HandlerType.GET, path))
        .hasMessage("GET " + path + " is declared twice");
  }

  @Test
  void knowsWhetherThereIsOne() {
    assertThat(router.hasHttpHandlerEntry(HandlerType.GET, "/a/7")).isTrue();
    assertThat(router.hasHttpHandlerEntry(HandlerType.PATCH, "/a/7")).isFalse();
  }

  @Test
  void leavesWhatIsNoMethodToJavalin() {
    add(HandlerType.BEFORE, "*");
    assertThat(router.findHttpHandlerEntries(HandlerType.BEFORE, "/anything")).hasSize(1);
  }

  private @Nullable String found(HandlerType method, String address) {
    var route = router.findFirstHttpHandlerEntry(method, address);
    return route == null ? null : route.endpoint.path;
  }

  private static JavalinState strict() {
    var state = new JavalinState();
    state.router.ignoreTrailingSlashes = false;
    return state;
  }

  private void add(HandlerType method, String path) {
    router.addHttpEndpoint(new Endpoint(method, path, http -> {}));
  }
}
