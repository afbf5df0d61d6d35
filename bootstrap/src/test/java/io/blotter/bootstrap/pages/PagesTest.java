package io.blotter.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages for people, as a browser without JavaScript gets them. */
class PagesTest {
  private static final String HOSTILE = "</script><script>alert('x')</script>\"><b onclick=x>&amp;";
  private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");
  private static final int MAX_COMPRESSED = 200 * 1024;
  private static final int MAX_VISITED = 400;

  @AutoClose
  private static final RegistryForTests registry =
      RegistryForTests.start(database -> {
        database.execute(
            """
            insert into data_sources (id, name, description, source_url, record_type_id, record_formats)
            values (50, '%1$s', '%1$s', 'javascript:alert(1)//%2$s', 2, '{"<i>"}');
            insert into agencies (id, name, jurisdiction_type, agency_type)
            values (50, '%1$s', 'local', 'law enforcement');
            insert into link_agencies__locations (agency_id, location_id)
            select 50, id from locations_expanded where locality_name = 'Pittsburgh' and state_iso = 'PA';
            insert into link_agencies__data_sources (agency_id, data_source_id) values (50, 50);
            insert into data_requests (id, title, submission_notes, request_status)
            values (50, '%1$s', '%1$s', 'Active');
            update data_sources set name = name || '.' where id = 50;
            call refresh_data_source_words();
            delete from stale_summaries;
            """
                .formatted(HOSTILE.replace("'", "''"), "pgh"));
      });

  @Test
  void leadNowhereButToPages() {
    var seen = new TreeMap<String, Integer>();
    var waiting = new ArrayDeque<>(List.of("/"));
    var foreign = new TreeSet<String>();
    while (!waiting.isEmpty() && seen.size() < MAX_VISITED) {
      var target = waiting.removeFirst();
      if (seen.containsKey(target)) {
        continue;
      }
      var answer = get(target);
      seen.put(target, answer.statusCode());
      if (isPage(answer)) {
        links(answer.body()).forEach(link -> (link.startsWith("/") ? waiting : foreign).add(link));
      }
    }
    assertThat(seen).hasSizeGreaterThan(100);
    assertThat(seen.entrySet())
        .allSatisfy(visit ->
            assertThat(visit.getValue())
                .as(visit.getKey())
                .isIn(200, 301, visit.getKey().matches("/(requests|sources)/new.*") ? 303 : 200));
    assertThat(foreign).noneMatch(link -> link.startsWith("javascript:"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/search",
        "/search?q=arrests&place=pennsylvania/allegheny/pittsburgh",
        "/places/pennsylvania",
        "/places/pennsylvania/allegheny",
        "/places/pennsylvania/allegheny/pittsburgh",
        "/agencies/1-pittsburgh-bureau-of-police",
        "/sources/1-pittsburgh-arrests",
        "/requests",
        "/requests/1-more-arrests",
        "/types",
        "/types/arrest-records",
        "/docs",
        "/docs/search",
        "/docs/sync",
        "/docs/recipes",
        "/nothing"
      })
  void areWholeSmallAndKeepToThemselves(String target) throws IOException {
    var page = get(target);
    var body = page.body();
    assertThat(body)
        .startsWith("<!doctype html>")
        .contains("<html lang=\"en\">", "<main id=\"content\"", "href=\"#content\"")
        .contains("<title>", "rel=\"canonical\"", "og:title", "name=\"viewport\"")
        .doesNotContain("style=\"", "<style", "onclick=\"", "javascript:");
    assertThat(Pattern.compile("<h1").matcher(body).results()).hasSize(1);
    assertThat(Pattern.compile("<script(?![^>]*(?:src=|ld\\+json))").matcher(body).find())
        .isFalse();
    assertThat(resources(body)).isNotEmpty().allMatch(link -> link.startsWith("/assets/"));
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'")
        .doesNotContain("unsafe", "http");
    assertThat(compressed(body)).isLessThan(MAX_COMPRESSED);
    page.headers()
        .firstValue("ETag")
        .ifPresentOrElse(
            tag -> isKeptByItsTag(target, page, tag),
            () -> assertThat(page.statusCode()).isEqualTo(404));
  }

  private static void isKeptByItsTag(String target, HttpResponse<String> page, String tag) {
    var again = get(target, "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    for (var header : List.of("Content-Security-Policy", "Referrer-Policy", "ETag", "Vary")) {
      assertThat(again.headers().firstValue(header))
          .isPresent()
          .isEqualTo(page.headers().firstValue(header));
    }
  }

  @ParameterizedTest
  @CsvSource({"css, 20480", "js, 8192"})
  void haveOneSmallStyleAndScript(String ending, int most) {
    var files = resources(get("/").body()).stream().filter(link -> link.endsWith(ending)).toList();
    assertThat(files).hasSize(1);
    assertThat(get(files.getFirst()).body().length()).isBetween(1, most);
  }

  @ParameterizedTest
  @CsvSource({
    "/sources/1, /sources/1-pittsburgh-arrests",
    "/sources/1-other-words, /sources/1-pittsburgh-arrests",
    "/data-sources/1, /sources/1-pittsburgh-arrests",
    "/agencies/1-, /agencies/1-pittsburgh-bureau-of-police",
    "/data-requests/1, /requests/1-more-arrests",
    "/search/results?location_id=16144, /search?place=pennsylvania/allegheny/pittsburgh",
    "/search/results, /search"
  })
  void haveOneAddressEach(String other, String own) {
    var moved = get(other);
    assertThat(moved.statusCode()).isEqualTo(301);
    assertThat(moved.headers().firstValue("Location")).hasValue(own);
    assertThat(follow(other)).contains("rel=\"canonical\" href=\"https://api.pdap.io" + own);
  }

  @Test
  void showHostileTextAsText() {
    for (var target :
        List.of("/sources/50", "/agencies/50", "/requests/50", "/search", "/requests")) {
      var body = follow(target);
      assertThat(body).as(target).contains("alert(").doesNotContain("<script>", "<b ", "<i>");
      assertThat(links(body)).noneMatch(link -> link.startsWith("javascript:"));
    }
    assertThat(get("/search?q=%22%3E%3Cscript%3E").body()).doesNotContain("<script>");
    assertThat(get("/feed.atom").body()).doesNotContain("<script>");
  }

  @Test
  void speakTheLanguageThatIsChosen() {
    assertThat(get("/types", "Accept-Language", "es-MX,es;q=0.9").body())
        .contains("<html lang=\"es\">", "Informes de uso de la fuerza");
    var chosen = get("/types?lang=es");
    assertThat(chosen.body()).contains("<html lang=\"es\">");
    assertThat(chosen.headers().firstValue("Set-Cookie").orElse(""))
        .startsWith("language=es; Path=/");
    var kept = chosen.headers().firstValue("ETag").orElseThrow();
    assertThat(get("/types?lang=es", "If-None-Match", kept).headers().firstValue("Set-Cookie"))
        .as("chosen again")
        .isPresent();
    assertThat(get("/types", "Cookie", "language=es").body()).contains("<html lang=\"es\">");
    assertThat(get("/types?lang=en", "Cookie", "language=es").body())
        .contains("<html lang=\"en\">");
    assertThat(get("/nothing", "Accept-Language", "es").body()).contains("Aquí no hay nada");
  }

  @Test
  void areAnsweredAnewOnlyWhenTheDataChange() {
    var first = get("/sources/2-allegheny-stops");
    var tag = first.headers().firstValue("ETag").orElseThrow();
    var again = get("/sources/2-allegheny-stops", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
    var style = resources(first.body()).stream().filter(link -> link.endsWith(".css")).findFirst();
    assertThat(get(style.orElseThrow()).headers().firstValue("Cache-Control"))
        .hasValue("public, max-age=31536000, immutable");
  }

  private static String follow(String target) {
    var answer = get(target);
    var elsewhere = answer.headers().firstValue("Location");
    return elsewhere.isPresent() ? get(elsewhere.get()).body() : answer.body();
  }

  private static boolean isPage(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
  }

  /** Where a page leads. */
  private static List<String> links(String page) {
    return LINK.matcher(page)
        .results()
        .map(link -> link.group(1).replace("&amp;", "&").replaceFirst("(?<=.)#.*", ""))
        .filter(link -> !link.startsWith("#") && !link.startsWith("https://api.pdap.io"))
        .toList();
  }

  private static List<String> resources(String page) {
    var tags = Pattern.compile("<(?:script|img|link rel=\"(?:stylesheet|icon)\")[^>]*>");
    return tags.matcher(page)
        .results()
        .flatMap(tag -> LINK.matcher(tag.group()).results())
        .map(link -> link.group(1))
        .toList();
  }

  private static int compressed(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }

  private static HttpResponse<String> get(String target, String... headers) {
    return registry.anonymously(
        target,
        Stream.concat(Stream.of("Accept", "text/html,*/*;q=0.8"), Stream.of(headers))
            .toArray(String[]::new));
  }
}
