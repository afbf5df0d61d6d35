package io.blotter.bootstrap.testing;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.AccountsForTests.Reply;
import tools.jackson.databind.json.JsonMapper;

/** A registry whose queued letters are copied to the table {@code posted}. */
public record ContactForTests(RegistryForTests registry, AccountsForTests accounts)
    implements AutoCloseable {
  public static final String FORM = "/api/v2/contact/form-submit";
  public static final String KEY = "Basic " + RegistryForTests.KEY;

  public static ContactForTests start() {
    var registry = RegistryForTests.start();
    registry.copyLetters();
    return new ContactForTests(registry, AccountsForTests.of(registry));
  }

  public void forget() {
    registry.database().execute("delete from posted");
  }

  public Reply submit(String who, String body) {
    return accounts.post(FORM, who, body);
  }

  public static String form(String email, String message, String type) {
    return JsonMapper.shared()
        .createObjectNode()
        .put("email", email)
        .put("message", message)
        .put("type", type)
        .toString();
  }

  @Override
  public void close() {
    accounts.close();
    registry.close();
  }
}
