package io.blotter.toolchain.differ;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.toolchain.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which types keep what others held, worked out without a row. */
class TypeChangeTest {
  private static TestDatabase server;
  private static ScratchDatabases databases;

  @BeforeAll
  static void open() throws SQLException {
    server = TestDatabase.empty();
    databases = new ScratchDatabases(server.jdbcUrl(), server.user(), server.password());
  }

  @AfterAll
  static void close() throws SQLException {
    databases.close();
    server.close();
  }

  @Test
  void takesWhatIsNarrowerAndNotTheOtherWayRound() throws Exception {
    var pairs =
        pairs(
            """
            varchar(250)              | text
            varchar(5)                | varchar(6)
            varchar(5)[]              | varchar[]
            char(5)                   | char(6)
            char(5)                   | varchar(6)
            name                      | varchar(63)
            uuid                      | varchar(36)
            boolean                   | text
            numeric(5,2)              | varchar(8)
            int[]                     | text
            smallint                  | int
            int                       | bigint
            int[]                     | bigint[]
            int                       | numeric(10)
            bigint                    | numeric(21,2)
            numeric(5,2)              | numeric(7,3)
            numeric(5,2)              | numeric
            numeric(9)                | int
            smallint                  | real
            int                       | double precision
            real                      | double precision
            date                      | timestamptz(0)
            date[]                    | timestamp[]
            timestamp(3)              | timestamp(4)
            timestamptz(3)            | timestamptz
            timestamp(3)              | timestamptz
            time(2)                   | timetz(2)
            time                      | interval
            interval(3)               | interval
            interval day to second(3) | interval
            bit(4)                    | varbit(4)
            varbit(4)                 | varbit
            cidr                      | inet
            jsonb                     | json
            point                     | box
            int4range                 | int4multirange
            public.shorter            | text
            varchar(4)[]              | public.tags
            public.mood               | public.moods
            public.mood               | varchar(10)
            public.mood[]             | public.moods[]
            """);
    for (var pair : pairs) {
      assertThat(pair.keepsValues()).as("%s", pair).isTrue();
      assertThat(pair.reversed().keepsValues()).as("%s", pair.reversed()).isFalse();
    }
  }

  @Test
  void losesWhatDoesNotFit() throws Exception {
    var pairs =
        pairs(
            """
            varchar(5)   | char(5)
            text         | name
            numeric      | int
            numeric(10)  | int
            numeric(5,2) | numeric(5,3)
            numeric      | double precision
            real         | numeric
            int          | real
            bigint       | double precision
            timestamptz  | date
            timestamptz  | timestamp(3)
            timetz       | time
            date         | timestamptz[]
            inet         | cidr
            box          | point
            bit(4)       | bit(8)
            bytea        | uuid
            text         | int
            public.mood  | varchar(9)
            """);
    for (var pair : pairs) {
      assertThat(pair.keepsValues()).as("%s", pair).isFalse();
    }
  }

  @Test
  void takesTheSameInAnotherForm() throws Exception {
    for (var pair : pairs("text | citext\nvarchar(250) | public.short\ntext | varchar")) {
      assertThat(pair.keepsValues()).as("%s", pair).isTrue();
      assertThat(pair.reversed().keepsValues()).as("%s", pair.reversed()).isTrue();
    }
  }

  @Test
  void looksIntoCompositeTypes() throws Exception {
    var wide = schema("text", "create table public.t (a public.person, b public.person)");
    var narrow = schema("varchar(9)", "create table public.t (a public.person, b public.person)");
    assertThat(new Pair(narrow, wide, "a", "b").keepsValues()).isTrue();
    assertThat(new Pair(wide, narrow, "a", "b").keepsValues()).isFalse();
  }

  /** Columns of two schemas, of which one becomes the other. */
  private record Pair(Fingerprint from, Fingerprint to, String before, String after) {
    boolean keepsValues() {
      return new TypeChange(from, to).keepsValues(type(from, before), type(to, after));
    }

    Pair reversed() {
      return new Pair(to, from, after, before);
    }

    private static String type(Fingerprint schema, String column) {
      return schema.value("column public.t." + column, "type");
    }

    @Override
    public String toString() {
      return type(from, before) + " to " + type(to, after);
    }
  }

  private static List<Pair> pairs(String lines) throws SQLException {
    var columns = new ArrayList<String>();
    for (var line : lines.lines().toList()) {
      var types = line.split("\\|", -1);
      columns.add("b%1$d %2$s, a%1$d %3$s".formatted(columns.size(), types[0], types[1]));
    }
    var schema = schema("text", "create table public.t (" + String.join(", ", columns) + ")");
    return IntStream.range(0, columns.size())
        .mapToObj(number -> new Pair(schema, schema, "b" + number, "a" + number))
        .toList();
  }

  private static Fingerprint schema(String street, String table) throws SQLException {
    var database = databases.empty();
    database.run(
        List.of(
            """
            create extension citext;
            create domain public.short as varchar(250);
            create domain public.shorter as public.short check (length(value) < 100);
            create domain public.tags as varchar(5)[];
            create type public.mood as enum ('ok', 'it''s "sad"');
            create type public.moods as enum ('new', 'it''s "sad"', 'ok');
            create type public.address as ("house, no" int, street %s);
            create type public.person as (name text, homes public.address[]);
            """
                .formatted(street),
            table));
    return Fingerprint.of(database);
  }
}
