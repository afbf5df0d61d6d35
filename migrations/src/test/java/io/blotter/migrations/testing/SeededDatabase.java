package io.blotter.migrations.testing;

import io.blotter.migrations.Migrations;
import io.blotter.migrations.ReferenceData;
import io.blotter.toolchain.testing.TestDatabase;
import java.sql.SQLException;

/** Databases with the registry's schema and reference data, copied from one made once per run. */
public final class SeededDatabase {
  private SeededDatabase() {}

  /** A database for one test class. */
  public static TestDatabase create() {
    return Template.DATABASE.copy();
  }

  private static final class Template {
    static final TestDatabase DATABASE = make();

    private static TestDatabase make() {
      var template = TestDatabase.empty();
      try {
        Migrations.of(template.dataSource()).migrate();
        ReferenceData.load(template.dataSource());
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      template.closeAtExit();
      return template;
    }
  }
}
