package io.blotter.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.migrations.testing.SeededDatabase;
import io.blotter.pages.shared.Numbered;
import org.junit.jupiter.api.Test;

/** Pages write the addresses of places as the database does that finds them. */
class PlaceAddressesTest {
  @Test
  void areTheSameForEveryPlace() throws Exception {
    var places = 0;
    try (var database = SeededDatabase.create();
        var connection = database.dataSource().getConnection();
        var statement = connection.createStatement();
        var names =
            statement.executeQuery(
                """
                select name, replace(fold(name), ' ', '-')
                from (
                  select name from localities
                  union select name from counties
                  union select state_name from us_states) names
                """)) {
      while (names.next()) {
        assertThat(Numbered.slug(names.getString(1))).isEqualTo(names.getString(2));
        places++;
      }
    }
    assertThat(places).isGreaterThan(10_000);
  }
}
