package io.blotter.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.search.AgencySuggestion;
import io.blotter.migrations.testing.SeededDatabase;
import io.blotter.persistence.Persistence;
import io.blotter.toolchain.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever way is taken to spare work, among so many agencies that each is taken: the suggestions
 * are those of all names compared with the text one by one.
 */
class SuggestedAgenciesTest {
  /** A second word in 8,000 names, the last thousand of which are behind the first 5,000. */
  private static final String ROWS =
      """
      insert into agencies (name, jurisdiction_type, agency_type)
      select (array['Alder', 'Birch', 'Cedar', 'Xxor'])[1 + number % 3 + (number > 7900)::int]
        || (array[' Police Department', ' Sheriff Office', ' Constable'])[1 + number % 7 / 3] || ' ' || number / 2,
        'local', 'law enforcement'
      from generate_series(1, 8000) as number;
      insert into agencies (name, jurisdiction_type, agency_type)
      values ('Police', 'local', 'law enforcement'), ('Foxxy Rangers', 'local', 'law enforcement'),
             ('Zzyzx Unpoliced', 'local', 'law enforcement');
      insert into data_sources (name, source_url, record_type_id)
      select 'Stops', 'https://example.org/' || number, 1 from generate_series(1, 900) as number;
      insert into link_agencies__data_sources (data_source_id, agency_id)
      select data_sources.id, agencies.id
      from (select id, row_number() over (order by id) as number from data_sources) data_sources
      join (select id, row_number() over (order by md5(id::text)) as number from agencies) agencies using (number);
      call refresh_typeahead_agencies();
      refresh materialized view typeahead_words;
      analyze;
      """;

  private static final String ONE_BY_ONE =
      """
      select id
      from typeahead_agencies
      cross join (select name, replace(name, ' ', '% ') || '%' as beginning from (select ?) as text (name)) typed
      where folded_name like '%' || beginning
      order by case when folded_name = typed.name then 0
                    when folded_name like beginning then 1
                    when folded_name like '% ' || beginning then 2
                    else 3 end,
               source_count desc, typeahead_agencies.name, id
      limit 10 offset ?
      """;

  private static final String FIRST_OF_THE_WORD =
      """
      select id
      from (
        select *
        from typeahead_agencies
        where words @@ ?::tsquery
        order by source_count desc, name, id
        limit 500) first
      order by similarity(folded_name, ?) desc, source_count desc, name, id
      limit 10
      """;

  @AutoClose private static final TestDatabase database = SeededDatabase.create();

  @BeforeAll
  static void fill() {
    database.execute(ROWS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "al",
        "alder",
        "x",
        "xx",
        "xxor",
        "xxor c",
        "ox",
        "zz",
        "q",
        "p",
        "police",
        "pol dep",
        "olic",
        "olice dep",
        "lice o",
        "r c",
        "r s 12",
        "er p 399",
        "heriff",
        "constable",
        "39",
        "unpol",
        "foxxy",
        "rangers",
        "depart",
        "police department",
        "3999",
        "police department 3999",
        "olice 3999",
        "der con 77",
        "oxxy ran",
        "a 1",
        "xy"
      })
  void areThoseOfAllNamesOneByOne(String typed) throws SQLException {
    var suggestions = Persistence.over(database.dataSource()).search().agencies();
    for (var offset : List.of(0, 10, 200)) {
      assertThat(suggestions.containing(List.of(typed), 10, offset))
          .as("%s from %d", typed, offset)
          .extracting(AgencySuggestion::id)
          .isEqualTo(ids(ONE_BY_ONE, typed, offset));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"police", "sheriff"})
  void ofWhatVeryManyHaveAreTheFirstOfAll(String word) throws SQLException {
    assertThat(Persistence.over(database.dataSource()).search().agencies().nearest(word, 10))
        .extracting(AgencySuggestion::id)
        .isEqualTo(ids(FIRST_OF_THE_WORD, word, word));
  }

  @Test
  void aKnownRareWordTellsMoreThanAMisspeltCommonOne() {
    assertThat(
            Persistence.over(database.dataSource())
                .search()
                .agencies()
                .nearest("unpolicex foxxy", 10))
        .extracting(AgencySuggestion::displayName)
        .startsWith("Foxxy Rangers");
  }

  @Test
  void resemblingNamesHaveTheCommonWordsAsWell() {
    assertThat(
            Persistence.over(database.dataSource())
                .search()
                .agencies()
                .resembling("birch polixe 3500", 10))
        .extracting(AgencySuggestion::displayName)
        .startsWith("Birch Police Department 3500")
        .allMatch(name -> name.startsWith("Birch Police Department 35"));
  }

  private static List<Long> ids(String sql, Object... parameters) throws SQLException {
    var ids = new ArrayList<Long>();
    try (var connection = database.dataSource().getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (var number = 0; number < parameters.length; number++) {
        statement.setObject(number + 1, parameters[number]);
      }
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getLong(1));
        }
      }
    }
    return ids;
  }
}
