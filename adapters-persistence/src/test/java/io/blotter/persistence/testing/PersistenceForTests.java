package io.blotter.persistence.testing;

import io.blotter.domain.account.Email;
import io.blotter.domain.account.UserId;
import io.blotter.migrations.testing.SeededDatabase;
import io.blotter.persistence.Persistence;
import io.blotter.toolchain.testing.TestDatabase;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A database for one test class, in which nobody has been when a test begins. */
public final class PersistenceForTests implements BeforeEachCallback, AfterAllCallback {
  private final TestDatabase database = SeededDatabase.create();
  private final Persistence persistence = Persistence.over(database.dataSource());
  private final String tables;

  /**
   * @param tables what is emptied before each test, beside users and all that belongs to them
   */
  public PersistenceForTests(String... tables) {
    this.tables = String.join(", ", tables);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    database.execute(
        "truncate users" + (tables.isEmpty() ? "" : ", " + tables) + " restart identity cascade");
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (!context.getRequiredTestClass().isMemberClass()) {
      database.close();
    }
  }

  public Persistence persistence() {
    return persistence;
  }

  /** Reads and writes past every adapter. */
  public TestDatabase database() {
    return database;
  }

  /** The user of this name, who is made where there is none. */
  public UserId user(String name) {
    var email = new Email(name + "@example.org");
    var users = persistence.account().users();
    return users.withEmail(email).orElseGet(() -> users.add(email));
  }
}
