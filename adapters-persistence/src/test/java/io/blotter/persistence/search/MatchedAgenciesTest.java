package io.blotter.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.search.AgencyCandidate;
import io.blotter.application.search.port.AgencyNames;
import io.blotter.migrations.testing.SeededDatabase;
import io.blotter.persistence.Persistence;
import io.blotter.toolchain.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever way is taken to spare work, the matches are those of all names compared one by one. */
class MatchedAgenciesTest {
  private static final String ROWS =
      """
      insert into agencies (name, jurisdiction_type, agency_type)
      select (array['Alder', 'Birch', 'Cedar', 'Doña Ana'])[1 + number % 4]
        || (array[' Police Department', ' Sheriff''s Office', ' Constable'])[1 + number % 7 / 3] || ' ' || number / 3,
        'local', 'law enforcement'
      from generate_series(1, 3000) as number;
      insert into agencies (name, jurisdiction_type, agency_type)
      values ('North Bel Air Police', 'local', 'law enforcement'), ('Bel Air North Police', 'local', 'law enforcement'),
             ('BEL AIR: NORTH POLICE', 'local', 'law enforcement'), ('Bel Air Police', 'local', 'law enforcement'),
             ('Dona Ana Rangers', 'local', 'law enforcement'), ('Doña Ana Rangers', 'local', 'law enforcement'),
             ('Aaa', 'local', 'law enforcement'), ('Aaaa', 'local', 'law enforcement');
      call refresh_typeahead_agencies();
      insert into agencies (name, jurisdiction_type, agency_type)
      values ('Unheard Rangers', 'local', 'law enforcement'), ('Foxxy Rangers', 'local', 'law enforcement');
      update agencies set name = 'Bel Air Rangers' where name = 'Bel Air Police';
      analyze;
      """;

  private static final String ONE_BY_ONE =
      """
      with compared as (
        select agencies.id, similarity(agencies.name, ?) as similarity, similarity(agencies.name, ?) = 1 and typeahead_agencies.folded_name = fold(?) as named
        from agencies
        left join typeahead_agencies using (id))
      select id
      from compared
      where named or not exists (select from compared where named)
      order by similarity desc, id
      limit 10
      """;

  private static final String MISSPELT =
      """
      select string_agg(
        case id % 6
          when 0 then overlay(name placing '' from at for 1)
          when 1 then overlay(name placing reverse(substr(name, at, 2)) from at for 2)
          when 2 then overlay(name placing repeat(substr(name, at, 1), 2) from at for 1)
          when 3 then replace(name, 'Police Department', 'PD')
          when 4 then substr(name, strpos(name, ' ') + 1)
          else upper(reverse(split_part(reverse(name), ' ', 1))) || ' of ' || overlay(name placing 'é' from at for 1)
        end, e'\n')
      from (select id, name, (1 + id * 7 % char_length(name))::integer as at from agencies where id % 47 = 0) chosen
      """;

  @AutoClose private static final TestDatabase database = SeededDatabase.create();
  private static final AgencyNames walked = names(_ -> {});
  private static final AgencyNames remembered = names(Runnable::run);

  @BeforeAll
  static void fill() {
    database.execute(ROWS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bel Air North Police",
        "north bel air police",
        "Police North Bel Air",
        "Bel Air Police",
        "Bel Air Rangers",
        "Dona Ana Rangers",
        "Doña Ana Rangers",
        "DOÑA ANA: RANGERS",
        "Unheard Rangers",
        "Aaa",
        "Aaaaaa",
        "Alder Police Department 4",
        "alder police department 4.",
        "Alder Police Departmnt 4",
        "Birch Sheriffs Office 300",
        "Birch Sheriff's Office 300",
        "Cedar",
        "Police Department",
        "xqzwkjv",
        "x",
        "…"
      })
  void areThoseOfAllNamesOneByOne(String name) throws SQLException {
    assertThat(walked.nearest(name, 10)).extracting(AgencyCandidate::id).isEqualTo(oneByOne(name));
    assertThat(remembered.nearest(name, 10))
        .extracting(AgencyCandidate::id)
        .isEqualTo(oneByOne(name));
  }

  @Test
  void areTheSameForNamesWrittenWrongInEveryWay() throws SQLException {
    var names = database.value(MISSPELT).orElseThrow().toString().split("\n");
    assertThat(names).hasSizeGreaterThan(60);
    for (var name : names) {
      assertThat(remembered.nearest(name, 10))
          .as(name)
          .extracting(AgencyCandidate::id)
          .isEqualTo(oneByOne(name));
    }
  }

  @Test
  void areThoseOfNow() throws SQLException {
    var later = new ArrayList<Runnable>();
    var names = names(later::add);
    names.nearest("Wandering Rangrs", 10);
    later.removeFirst().run();
    database.execute("update agencies set name = name, defunct_year = '1999' where id = 1");
    names.nearest("Wandering Rangrs", 10);
    assertThat(later).as("nothing to read again").isEmpty();
    database.execute(
        "update agencies set name = 'Wandering Rangers' where name = 'Unheard Rangers'");
    assertThat(names.nearest("Wandering Rangrs", 10))
        .extracting(AgencyCandidate::id)
        .isEqualTo(oneByOne("Wandering Rangrs"));
    database.execute(
        "update agencies set name = 'Unheard Rangers' where name = 'Wandering Rangers'");
  }

  private static AgencyNames names(Consumer<Runnable> later) {
    return Persistence.over(database.dataSource()).search().agencyNames(later);
  }

  private static List<Long> oneByOne(String name) throws SQLException {
    var ids = new ArrayList<Long>();
    try (var connection = database.dataSource().getConnection();
        var statement = connection.prepareStatement(ONE_BY_ONE)) {
      for (var parameter = 1; parameter <= 3; parameter++) {
        statement.setString(parameter, name);
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
