package io.blotter.bootstrap.account;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import io.blotter.bootstrap.LogSettings;
import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.logging.ServerLog;
import io.blotter.bootstrap.testing.AccountsForTests;
import io.blotter.bootstrap.testing.AccountsForTests.Reply;
import io.blotter.bootstrap.testing.LogForTests;
import io.blotter.bootstrap.testing.TokensForTests;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Secrets go where they must and nowhere else: not into logs, measurements, documents, errors. */
class SecretsTest {
  private static final String EMAIL = "canary@example.org";
  private static final String PASSWORD = "first canary in the mine";
  private static final String NEXT = "second canary in the mine";
  private static final String WRONG = "third canary in the mine";
  private static final String INSIDE =
      "(?is).*(exception|\\tat |io\\.blotter|org\\.postgresql|relation \"|select .* from|insert into|update .* set|user_sessions|api_keys).*";

  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final Set<String> secrets = new HashSet<>(Set.of(PASSWORD, NEXT, WRONG));
  private final List<String> errors = new ArrayList<>();
  private RegistryForTests registry;
  private AccountsForTests accounts;

  @BeforeEach
  void start() {
    ServerLog.start(
        new LogSettings(true, Map.of("root", Level.INFO, "io.blotter", Level.TRACE)), log);
    registry = RegistryForTests.start();
    accounts = AccountsForTests.of(registry);
    secrets.add(RegistryForTests.SECRET);
    secrets.add(TokensForTests.access("\"write_data\""));
  }

  @AfterEach
  void stop() {
    accounts.close();
    registry.close();
    LogForTests.reset();
  }

  @Test
  void stayWhereTheyBelong() {
    liveALife();
    bringThemWhereTheyAreRefused();
    breakTheDatabase();

    assertThat(errors).hasSizeGreaterThan(15).noneMatch(body -> body.matches(INSIDE));
    assertHidden("an error", String.join("\n", errors));
    var metrics = registry.anonymously("/metrics").body();
    assertThat(metrics).contains("http_server_requests");
    assertHidden("/metrics", metrics);
    assertHidden("/openapi.json", registry.anonymously("/openapi.json").body());
    assertHidden(
        "the change log", accounts.value("select string_agg(t::text, ' ') from change_log t"));
    for (var table :
        List.of("users", "api_keys", "user_sessions", "reset_tokens", "pending_users")) {
      assertHidden(table, accounts.value("select string_agg(t::text, ' ') from " + table + " t"));
    }
    secrets.addAll(digests());
    var logged = log.toString(StandardCharsets.UTF_8).replace("\\/", "/");
    assertThat(logged).contains("/api/v2/auth/login", "request failed");
    assertHidden("the log", logged);
  }

  /** Signs up and in, makes keys, forgets the password. */
  private void liveALife() {
    accounts.signUp(EMAIL, PASSWORD);
    keep(accounts.signIn(EMAIL, PASSWORD));
    var proof = secret(accounts.nextToken(EMAIL));
    keep(accounts.post("/api/v2/auth/validate-email", "Bearer " + proof, null));
    keep(accounts.post("/api/v2/auth/validate-email", "Bearer " + proof, null));
    var session = keep(accounts.signIn(EMAIL, PASSWORD));
    keep(accounts.post("/api/v2/auth/refresh-session", "Bearer " + session.refresh(), null));
    keep(accounts.post("/api/v2/auth/api-key", "Bearer " + session.access(), null));
    keep(accounts.post("/api/v4/api-keys", "Bearer " + session.access(), "{\"name\": \"k\"}"));
    keep(accounts.post("/api/v4/api-keys", "Bearer " + session.access(), "{\"name\": \"k\"}"));
    accounts.post("/api/v2/auth/request-reset-password", "", "{\"email\": \"" + EMAIL + "\"}");
    var leave = secret(accounts.nextToken(EMAIL));
    var reset = "{\"password\": \"" + NEXT + "\"}";
    keep(accounts.post("/api/v2/auth/reset-password", "Bearer " + leave, reset));
    keep(accounts.post("/api/v2/auth/reset-password", "Bearer " + leave, reset));
    keep(accounts.post("/api/v2/auth/refresh-session", "Bearer " + session.refresh(), null));
  }

  private void bringThemWhereTheyAreRefused() {
    keep(accounts.signIn(EMAIL, WRONG));
    keep(accounts.signUp(EMAIL, WRONG));
    keep(accounts.signUp("no address", WRONG));
    var path = "/api/v2/auth/login";
    keep(accounts.post(path, "", "{\"password\": \"" + WRONG + "\", \"email\": 1}"));
    keep(accounts.post(path, "", "{\"password\": \"" + WRONG + "\", \"email\""));
    keep(accounts.post(path, "", "{\"password\": [\"" + WRONG + "\"], \"email\": \"\"}"));
    keep(accounts.post(path, "", "\"" + WRONG + "\""));
    for (var secret : List.copyOf(secrets)) {
      if (!secret.contains(" ")) {
        keep(accounts.get("/api/v2/admin/users", "Bearer " + secret));
        keep(accounts.get("/api/v4/api-keys", "Basic " + secret));
        keep(accounts.get("/api/v2/agencies?api_key=" + secret, "Basic " + secret));
        keep(accounts.get("/api/v2/auth/callback?code=" + secret + "&state=" + secret, ""));
      }
    }
  }

  /** What nobody foresaw, with secrets at hand. */
  private void breakTheDatabase() {
    var session = keep(accounts.session(EMAIL, NEXT));
    var caller = "Bearer " + session.access();
    registry.database().execute("alter table user_sessions rename to away");
    keep(failed(503, accounts.signIn(EMAIL, NEXT)));
    registry.database().execute("alter table away rename to user_sessions");
    for (var table : List.of("user_sessions", "api_keys", "pending_users", "users")) {
      registry
          .database()
          .execute(
              "alter table "
                  + table
                  + " add constraint off_check check (created_at is null) not valid");
    }
    keep(failed(500, accounts.signIn(EMAIL, NEXT)));
    keep(failed(500, accounts.post("/api/v4/api-keys", caller, "{\"name\": \"off\"}")));
    keep(failed(500, accounts.signUp("canary2@example.org", PASSWORD)));
    var change = "{\"old_password\": \"%s\", \"new_password\": \"%s\"}".formatted(NEXT, PASSWORD);
    keep(failed(500, accounts.post("/api/v2/user/update-password", caller, change)));
  }

  private static Reply failed(int status, Reply reply) {
    assertThat(reply.status()).as(reply.message()).isEqualTo(status);
    return reply;
  }

  /** Keeps what an answer gives, or the answer itself if it is an error. */
  private Reply keep(Reply reply) {
    if (reply.status() >= 400) {
      errors.add(reply.raw().body());
      return reply;
    }
    for (var field : List.of("access_token", "refresh_token", "api_key")) {
      if (reply.body().has(field)) {
        secret(reply.body().path(field).asString());
      }
    }
    return reply;
  }

  private String secret(String text) {
    secrets.add(text);
    return text;
  }

  private List<String> digests() {
    return List.of(
        accounts.value("select password_digest from users where email = '" + EMAIL + "'"),
        accounts.value("select api_key from users where email = '" + EMAIL + "'"),
        accounts.value("select digest from api_keys where name = 'k'"),
        "$argon2id$");
  }

  private void assertHidden(String where, String text) {
    assertThat(secrets).noneSatisfy(secret -> assertThat(text).as(where).contains(secret));
  }
}
