package io.blotter.bootstrap;

import io.blotter.bootstrap.AccountsForTests.Reply;
import tools.jackson.databind.json.JsonMapper;

/** A registry whose queued letters are copied to the table {@code posted}. */
record ContactForTests(RegistryForTests registry, AccountsForTests accounts)
    implements AutoCloseable {
  static final String FORM = "/api/v2/contact/form-submit";
  static final String KEY = "Basic " + RegistryForTests.KEY;

  static ContactForTests start() {
    var registry = RegistryForTests.start();
    registry.copyLetters();
    return new ContactForTests(registry, AccountsForTests.of(registry));
  }

  void forget() {
    registry.database().execute("delete from posted");
  }

  Reply submit(String who, String body) {
    return accounts.post(FORM, who, body);
  }

  static String form(String email, String message, String type) {
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
