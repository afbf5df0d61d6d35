package io.blotter.bootstrap.testing;

import io.blotter.bootstrap.RegistryForTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser's view of a registry, and a look into the mailboxes of its users. */
public final class AccountsForTests implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern TOKEN = Pattern.compile("token=([\\w.-]+)");

  private final RegistryForTests registry;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Connection mailbox;

  private AccountsForTests(RegistryForTests registry, Connection mailbox) {
    this.registry = registry;
    this.mailbox = mailbox;
  }

  public static AccountsForTests of(RegistryForTests registry) {
    registry
        .database()
        .execute(
            """
            create function post() returns trigger language plpgsql as
              $$begin perform pg_notify('letters', new.recipient || ' ' || new.text_body); return new; end$$;
            create trigger post after insert on mail_queue for each row execute function post();
            """);
    try {
      var mailbox = registry.database().dataSource().getConnection();
      mailbox.createStatement().execute("listen letters");
      return new AccountsForTests(registry, mailbox);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An answer's status and body. */
  public record Reply(int status, JsonNode body, HttpResponse<String> raw) {
    public String message() {
      return body.path("message").asString(body.path("detail").toString());
    }

    public String access() {
      return body.path("access_token").asString();
    }

    public String refresh() {
      return body.path("refresh_token").asString();
    }
  }

  public Reply send(String method, String path, String authorization, @Nullable String body) {
    var request = HttpRequest.newBuilder(registry.uri(path));
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    if (body == null) {
      request.method(method, HttpRequest.BodyPublishers.noBody());
    } else {
      request
          .header("Content-Type", "application/json")
          .method(method, HttpRequest.BodyPublishers.ofString(body));
    }
    return send(request);
  }

  public Reply send(HttpRequest.Builder request) {
    try {
      var answer = client.send(request.build(), BodyHandlers.ofString());
      var isJson = answer.headers().firstValue("content-type").orElse("").contains("json");
      return new Reply(
          answer.statusCode(), isJson ? JSON.readTree(answer.body()) : JSON.nullNode(), answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public Reply post(String path, String authorization, @Nullable String body) {
    return send("POST", path, authorization, body);
  }

  public Reply get(String path, String authorization) {
    return send("GET", path, authorization, null);
  }

  public Reply signUp(String email, String password) {
    return post("/api/v2/auth/signup", "", credentials(email, password));
  }

  public Reply signIn(String email, String password) {
    return post("/api/v2/auth/login", "", credentials(email, password));
  }

  /** Signs up and confirms the address. */
  public Reply join(String email, String password) {
    signUp(email, password);
    return good(post("/api/v2/auth/validate-email", "Bearer " + tokenIn(letterTo(email)), null));
  }

  /** A session of a user whose password this is. */
  public Reply session(String email, String password) {
    return good(signIn(email, password));
  }

  private static Reply good(Reply reply) {
    if (reply.status() != 200) {
      throw new AssertionError(reply.status() + " " + reply.message());
    }
    return reply;
  }

  public static String credentials(String email, String password) {
    return JSON.createObjectNode().put("email", email).put("password", password).toString();
  }

  /** The token of the next letter, which must be for this address. */
  public String nextToken(String email) {
    var letter = nextLetter();
    if (!letter.startsWith(email + " ")) {
      throw new AssertionError("not a letter for " + email + ": " + letter);
    }
    return tokenIn(letter);
  }

  private static String tokenIn(String letter) {
    var token = TOKEN.matcher(letter);
    if (!token.find()) {
      throw new AssertionError("not a letter with a token: " + letter);
    }
    return token.group(1);
  }

  /** The next letter, its recipient first. */
  public String nextLetter() {
    try {
      var letters = mailbox.unwrap(PGConnection.class).getNotifications(10_000);
      if (letters.length != 1) {
        throw new AssertionError("expected one letter and got " + letters.length);
      }
      return letters[0].getParameter();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The next letter to this address; those to others before it are thrown away. */
  public String letterTo(String email) {
    try {
      var notified = mailbox.unwrap(PGConnection.class);
      for (var letters = notified.getNotifications(10_000);
          letters.length > 0;
          letters = notified.getNotifications(10_000)) {
        for (var letter : letters) {
          if (letter.getParameter().startsWith(email + " ")) {
            return letter.getParameter();
          }
        }
      }
      throw new AssertionError("no letter to " + email);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public boolean hasNoLetter() {
    try {
      return mailbox.unwrap(PGConnection.class).getNotifications(200).length == 0;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public String value(String sql) {
    return registry.database().value(sql).map(Object::toString).orElse("");
  }

  @Override
  public void close() {
    client.close();
    try {
      mailbox.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
