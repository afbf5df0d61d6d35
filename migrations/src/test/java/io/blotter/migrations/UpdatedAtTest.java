package io.blotter.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.migrations.testing.SeededDatabase;
import org.junit.jupiter.api.Test;

/** Which changes of a row are stamped. */
class UpdatedAtTest {
  @Test
  void areThoseOfEveryColumnThatFollowsFromNoOther() {
    try (var database = SeededDatabase.create()) {
      assertThat(
              database.value(
                  """
                  select string_agg(tgrelid::regclass || '.' || attname, ' ')
                  from pg_trigger
                  join pg_attribute on attrelid = tgrelid and attnum > 0 and not attisdropped
                  where tgfoid = 'set_updated_at'::regproc
                    and attgenerated = ''
                    and attname <> 'normalized_url'
                    and pg_get_triggerdef(pg_trigger.oid) !~ ('[(, ]old\\.(\\*|' || attname || ')[), ]')
                  """))
          .as("name them in the WHEN clause of the table's trigger")
          .isEmpty();
    }
  }
}
