package io.blotter.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.migrations.testing.SeededDatabase;
import io.blotter.toolchain.testing.TestDatabase;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Words follow the names of sources, agencies and places; what did not change is left alone. */
class DataSourceWordsTest {
  @AutoClose private final TestDatabase database = SeededDatabase.create();

  @Test
  void readsOnlyWhatChanged() {
    database.execute(
        """
        insert into agencies (id, name, jurisdiction_type, agency_type)
        values (1, 'Larkspur Police', 'local', 'law enforcement'),
               (2, 'Tiburon Police', 'local', 'law enforcement');
        insert into data_sources (id, name, source_url, record_type_id)
        values (1, 'Arrests', 'https://a.example', 2), (2, 'Stops', 'https://b.example', 12), (3, 'Budgets', 'https://c.example', 2);
        insert into link_agencies__data_sources (agency_id, data_source_id) values (1, 1), (2, 1), (2, 2);
        """);
    refresh();
    assertThat(found("larkspur")).hasValue("1");
    assertThat(found("tiburon")).hasValue("1 2");
    var untouched = written(3);

    database.execute(
        """
        update agencies set name = 'Sausalito Police' where id = 1;
        delete from link_agencies__data_sources where agency_id = 2 and data_source_id = 1;
        delete from data_sources where id = 2;
        insert into data_sources (id, name, description, source_url, record_type_id)
        values (4, 'Calls', 'of Tiburon', 'https://d.example', 2);
        """);
    refresh();
    assertThat(found("larkspur")).isEmpty();
    assertThat(found("sausalito")).hasValue("1");
    assertThat(found("tiburon")).hasValue("4");
    assertThat(written(3)).isEqualTo(untouched);
  }

  private void refresh() {
    database.execute("call refresh_data_source_words()");
  }

  private Optional<Object> found(String word) {
    return database.value(
        """
        select string_agg(data_source_id::text, ' ' order by data_source_id)
        from data_source_words
        where words @@ to_tsquery('english', '%s')
        """
            .formatted(word));
  }

  private Optional<Object> written(long source) {
    return database.value(
        "select xmin::text from data_source_words where data_source_id = %d".formatted(source));
  }
}
