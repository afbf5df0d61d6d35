package io.blotter.bootstrap.testing;

import io.blotter.bootstrap.RegistryForTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without JavaScript: it keeps cookies, and sends a page's forms with what is typed. */
public final class BrowserForTests implements AutoCloseable {
  private static final Pattern TOKEN = Pattern.compile("name=\"form_token\" value=\"([^\"]*)\"");

  private final RegistryForTests registry;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private String token = "";

  public BrowserForTests(RegistryForTests registry) {
    this.registry = registry;
  }

  /** A browser in which this user has signed in. */
  public static BrowserForTests of(RegistryForTests registry, String email, String password) {
    var browser = new BrowserForTests(registry);
    browser.submit("/sign-in", "email", email, "password", password);
    return browser;
  }

  /** Opens a page; a redirection is not followed. */
  public HttpResponse<String> open(String path) {
    return send(HttpRequest.newBuilder(registry.uri(path)).GET());
  }

  /** Opens the page that an answer leads to. */
  public HttpResponse<String> follow(HttpResponse<String> answer) {
    return open(location(answer));
  }

  public static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("nowhere");
  }

  /** Sends a form of the page that was opened last; {@code fields} are names and values in turn. */
  public HttpResponse<String> submit(String path, String... fields) {
    return submitFrom("same-origin", path, token, fields);
  }

  /** Sends a form as another site might. */
  public HttpResponse<String> submitFrom(
      String fromSite, String path, String formToken, String... fields) {
    var body = new StringBuilder("form_token=" + formToken);
    for (var i = 0; i < fields.length; i += 2) {
      body.append('&').append(fields[i]).append('=');
      body.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    var request =
        HttpRequest.newBuilder(registry.uri(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
    if (fromSite.startsWith("http")) {
      request.header("Origin", fromSite);
    } else if (!fromSite.isEmpty()) {
      request.header("Sec-Fetch-Site", fromSite);
    }
    return send(request);
  }

  public String token() {
    return token;
  }

  public Map<String, String> cookies() {
    return cookies;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    request.header("Accept", "text/html,*/*;q=0.8");
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    try {
      var answer = client.send(request.build(), BodyHandlers.ofString());
      answer.headers().allValues("Set-Cookie").forEach(this::keep);
      var found = TOKEN.matcher(answer.body());
      token = found.find() ? found.group(1) : token;
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void keep(String cookie) {
    var parts = List.of(cookie.split("; ?", -1));
    var named = parts.getFirst().split("=", 2);
    if (parts.contains("Max-Age=0")) {
      cookies.remove(named[0]);
    } else {
      cookies.put(named[0], named[1]);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
