package io.blotter.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.migrations.testing.SeededDatabase;
import io.blotter.toolchain.testing.TestDatabase;
import java.io.IOException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form in which two web addresses are compared. */
class ComparedAddressesTest {
  private static final String REVISION =
      "compare_addresses_of_data_sources_and_meta_urls_as_browsers";
  private static final List<String> LABELS =
      List.of("data", "München", "日本語", "пример", "Ελλάδα", "x1-y", "Đà-nẵng", "Łódź", "ÅNGSTRÖM");
  private static final List<String> SIGNS =
      List.of(
          "a",
          "Z",
          "9",
          "-",
          "_",
          "~",
          ".",
          "ä",
          "語",
          "\ud83d\ude00",
          " ",
          "+",
          "%2F",
          "%3F",
          "%23");

  @AutoClose private final TestDatabase database = SeededDatabase.create();

  @ParameterizedTest
  @CsvSource({
    "https://A.example/b/, a.example/b",
    "http://www.a.example:80/b, a.example/b",
    "https://a.example:443, a.example",
    "https://a.example:80/, a.example:80",
    "http://a.example:443/, a.example:443",
    "a.example:443/b, a.example/b",
    "FTP://A.example:21/B/, ftp://a.example/B",
    "ftp://a.example:80/, ftp://a.example:80",
    "https://a.example/%7eb%2fc%c3%a9, a.example/~b%2Fc%C3%A9",
    "https://a.example/é b?c=d|e, a.example/%C3%A9%20b?c=d%7Ce",
    "https://%61.example/%, a.example/%",
    "https://MÜNCHEN.example, xn--mnchen-3ya.example",
    "https://XN--MNCHEN-3ya.example, xn--mnchen-3ya.example",
    "https://straße.example, xn--strae-oqa.example",
    "https://jail.example/#/search/, jail.example#/search",
    "https://jail.example#!list, jail.example#!list",
    "https://jail.example/#/, jail.example",
    "https://jail.example/a#top, jail.example/a",
    "'\u00a0 ht\ntps://a.exa\tmple/b \u3000', a.example/b",
    "https://www./, ''"
  })
  void haveOneForm(String address, String form) throws SQLException {
    assertThat(forms(List.of(address))).containsExactly(form);
  }

  @Test
  void haveOneFormHoweverTheyAreSpelt() throws SQLException {
    var chance = new Random(18);
    var written = new ArrayList<String>();
    var expected = new ArrayList<String>();
    for (var i = 0; i < 3_000; i++) {
      var host = some(chance, LABELS) + "." + some(chance, LABELS) + ".example";
      var path = chance.ints(chance.nextInt(8), 0, SIGNS.size()).mapToObj(SIGNS::get).toList();
      written.add(spelling(chance, host, path));
      expected.add(IDN.toASCII(host.toLowerCase(Locale.ROOT)) + "/x" + escaped(path) + "y");
    }
    assertThat(forms(written)).isEqualTo(expected);
    assertThat(forms(expected)).isEqualTo(expected);
  }

  @Test
  void ofOlderRowsAreMadeAnewAndNothingIsLostWhereTwoBecomeOne() throws IOException {
    database.execute(
        """
        drop view distinct_source_urls;
        create materialized view distinct_source_urls as
        select 'the revision knows it so' as base_url, '' as original_url
        """);
    database.execute(file("down"));
    database.execute(
        """
        insert into data_sources (id, name, source_url, record_type_id, updated_at)
        values
          (1, 'a', 'https://a.example/%7eb', 1, '2020-01-01'),
          (2, 'b', 'http://a.example:80/~b', 1, '2020-01-01'),
          (3, 'c', 'https://a.example/~b', 1, '2020-01-01'),
          (4, 'd', 'https://a.example/~b', 2, '2020-01-01'),
          (5, 'e', 'https://other.example/', null, '2020-01-01'),
          (6, 'f', 'javascript:alert(1)', null, '2020-01-01');
        insert into meta_urls (id, url) values (1, 'https://a.example:443/'), (2, 'a.example')
        """);
    database.execute(file("up"));
    assertThat(text("select string_agg(normalized_url, '|' order by id) from data_sources"))
        .isEqualTo(
            "a.example/~b# 1|a.example/~b#"
                + " 2|a.example/~b|a.example/~b|other.example|javascript:alert(1)");
    assertThat(text("select string_agg(normalized_url, '|' order by id) from meta_urls"))
        .isEqualTo("a.example# 1|a.example");
    assertThat(text("select count(*) from data_sources where updated_at = '2020-01-01'"))
        .isEqualTo("6");
    assertThat(
            text(
                "select count(*) from change_log where table_name in ('data_sources',"
                    + " 'meta_urls')"))
        .isEqualTo("0");
    database.execute("update data_sources set name = 'z', source_url = source_url");
    database.execute("refresh materialized view distinct_source_urls");
    assertThat(text("select count(*) from distinct_source_urls where base_url = 'a.example/~b'"))
        .isEqualTo("3");
    assertThatThrownBy(() ->
            database.execute("update data_sources set source_url = 'a.example/~b/' where id = 1"))
        .hasStackTraceContaining("data_sources_normalized_url_record_type_id_key");
  }

  private static String some(Random chance, List<String> values) {
    return values.get(chance.nextInt(values.size()));
  }

  /** One of the many ways in which the same address is written. */
  private static String spelling(Random chance, String host, List<String> path) {
    var scheme = some(chance, List.of("http://", "https://", ""));
    var written = chance.nextBoolean() ? host : IDN.toASCII(host);
    return some(chance, List.of("", " ", "\u00a0"))
        + scheme
        + some(chance, List.of("", "www.", "WWW."))
        + (chance.nextBoolean() ? written.toUpperCase(Locale.ROOT) : written)
        + (chance.nextBoolean() ? "" : scheme.equals("http://") ? ":80" : ":443")
        + "/x"
        + path.stream().map(sign -> spelling(chance, sign)).collect(Collectors.joining())
        + some(chance, List.of("y", "%79"))
        + some(chance, List.of("", "/", "//", "#top", "/#", "#/"));
  }

  private static String spelling(Random chance, String sign) {
    if (sign.equals("+") || chance.nextBoolean()) {
      return sign;
    }
    var escaped = sign.startsWith("%") ? sign : encoded(sign);
    return chance.nextBoolean() ? escaped : escaped.toLowerCase(Locale.ROOT);
  }

  private static String escaped(List<String> path) {
    return path.stream()
        .map(sign -> sign.matches("[\\x21-\\x7e]+") ? sign : encoded(sign))
        .collect(Collectors.joining());
  }

  private static String encoded(String sign) {
    var text = new StringBuilder();
    for (var octet : sign.getBytes(StandardCharsets.UTF_8)) {
      text.append(String.format("%%%02X", octet & 0xff));
    }
    return text.toString();
  }

  private List<String> forms(List<String> addresses) throws SQLException {
    var forms = new ArrayList<String>();
    try (var connection = database.dataSource().getConnection();
        var statement =
            connection.prepareStatement(
                "select normalize_url(url) from unnest(?) with ordinality as given (url, number)"
                    + " order by number")) {
      statement.setArray(1, connection.createArrayOf("text", addresses.toArray()));
      var rows = statement.executeQuery();
      while (rows.next()) {
        forms.add(rows.getString(1));
      }
    }
    return forms;
  }

  private String text(String sql) {
    return database.value(sql).orElseThrow().toString();
  }

  private static String file(String direction) throws IOException {
    try (var files = Files.list(Path.of("src/main/resources/db/migrations", direction))) {
      return Files.readString(
          files.filter(path -> path.toString().contains(REVISION)).findFirst().orElseThrow());
    }
  }
}
