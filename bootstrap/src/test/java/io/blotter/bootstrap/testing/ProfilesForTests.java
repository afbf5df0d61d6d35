package io.blotter.bootstrap.testing;

import com.networknt.schema.InputFormat;
import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.AccountsForTests.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A registry in which one member has something in every list of a profile. */
public record ProfilesForTests(
    RegistryForTests registry, AccountsForTests accounts, String member, String newcomer)
    implements AutoCloseable {
  private static final String PASSWORD = "a quiet evening";

  public static ProfilesForTests start() {
    var registry = RegistryForTests.start();
    var accounts = AccountsForTests.of(registry);
    var member = accounts.join("member@example.org", PASSWORD).access();
    var newcomer = accounts.join("newcomer@example.org", PASSWORD).access();
    registry.database().execute(resource("rows.sql"));
    return new ProfilesForTests(registry, accounts, member, newcomer);
  }

  public Reply get(String path, String who) {
    return send("GET", path, who, null);
  }

  /** Ids in {@code path} may be named, as in {@link #resolved}. */
  public Reply send(String method, String path, String who, @Nullable String body) {
    return accounts.send(method, resolved(path), authorization(who), body);
  }

  /** What {@code who} sends: somebody of ours, a key, nothing, or a user with this permission. */
  private String authorization(String who) {
    return switch (who) {
      case "nobody" -> "";
      case "key" -> "Basic " + RegistryForTests.KEY;
      case "member" -> "Bearer " + member;
      case "newcomer" -> "Bearer " + newcomer;
      case "expired" -> "Bearer " + expired();
      case "malformed" -> "Bearer junk";
      default -> "Bearer " + TokensForTests.access('"' + who.replace("+", "\",\"") + '"');
    };
  }

  private static String expired() {
    return TokensForTests.signed(
        "{\"alg\":\"HS256\",\"kid\":\"4\",\"typ\":\"JWT\"}", TokensForTests.claims(1.5, ""));
  }

  /** Where an answer differs from what the documents say of a GET on this path. */
  public List<?> faults(String path, Reply answer) {
    var document = ApiDocument.of(registry);
    return document.operations().stream()
        .filter(operation -> operation.path().equals(path) && operation.method().equals("get"))
        .map(document::answer)
        .findFirst()
        .orElseThrow()
        .validate(answer.raw().body(), InputFormat.JSON);
  }

  /** The document in this file, with these internal notes. */
  public JsonNode expected(String file, String notes) {
    return JsonMapper.shared().readTree(resolved(resource(file)).replace("${notes}", notes));
  }

  /** Text that names users and places whose ids differ between databases. */
  public String resolved(String text) {
    return text.replace("${member}", id("users", "email = 'member@example.org'"))
        .replace("${newcomer}", id("users", "email = 'newcomer@example.org'"))
        .replace("${nation}", id("locations", "type = 'National'"))
        .replace(
            "${pittsburgh}",
            id("locations_expanded", "locality_name = 'Pittsburgh' and state_iso = 'PA'"));
  }

  private String id(String relation, String condition) {
    return accounts.value("select id from " + relation + " where " + condition);
  }

  private static String resource(String file) {
    try (var in = ProfilesForTests.class.getResourceAsStream("/profiles/" + file)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    accounts.close();
    registry.close();
  }
}
