package io.blotter.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pages show of what there is, and say of it to programs. */
class FoundPagesTest {
  @AutoClose private static final RegistryForTests registry = RegistryForTests.start();

  @Test
  void findSourcesByWordsOfTheirAgenciesPlacesAndTypes() {
    for (var words :
        List.of(
            "pittsburgh+arrests", "allegheny+arrest", "bureau+records", "%22bureau+of+police%22")) {
      assertThat(get("/search?q=" + words).body()).as(words).contains("/sources/1-pittsburgh-");
    }
    assertThat(get("/search?q=arrests+-pittsburgh").body()).doesNotContain("/sources/1-");
    assertThat(get("/search?q=zebra").body())
        .contains("No source was found.", "/requests/new", "/sources/new");
    assertThat(get("/search?q=Pittsburgh").body())
        .contains("/places/pennsylvania/allegheny/pittsburgh");
  }

  @Test
  void sayTheSameAsTheFilesBesideThem() {
    var search = "?place=pennsylvania/allegheny&type=Stops";
    assertThat(get("/search" + search).body()).contains("1 source was found.", "/sources/2-");
    var json = json(get("/search.json" + search).body());
    assertThat(json.path("count").asInt()).isEqualTo(1);
    assertThat(json.at("/results/0/agency_name").asString())
        .isEqualTo("Allegheny County Sheriff's Office");
    assertThat(json(get("/search.jsonl" + search).body()).path("id").asInt()).isEqualTo(2);
    assertThat(get("/search.csv" + search).body().lines()).hasSize(2);
    assertThat(get("/feed.atom" + search).body()).contains("<feed", "/sources/2-allegheny-stops");
    assertThat(get("/search.csv").body()).contains("'=1+1").doesNotContain(",=1+1");
  }

  @Test
  void countInFacetsWhatTheirLinksFind() {
    var body = get("/search").body();
    var facet =
        Pattern.compile("<a href=\"(/search\\?[^\"]*)\">[^<]*</a> <span class=\"faint\">(\\d+)<");
    assertThat(facet.matcher(body).results())
        .hasSizeGreaterThan(5)
        .allSatisfy(each -> {
          var narrowed = each.group(1).replace("&amp;", "&").replace("/search?", "/search.json?");
          assertThat(json(get(narrowed).body()).path("count").asString())
              .as(narrowed)
              .isEqualTo(each.group(2));
        });
  }

  @Test
  void showWhatIsMissingOfAPlace() {
    assertThat(get("/places/pennsylvania/allegheny").body().replace("&amp;", "&"))
        .contains("/search?place=pennsylvania/allegheny&type=Stops&level=county")
        .contains("/requests/new?place=pennsylvania/allegheny&type=Surveys")
        .contains("Allegheny County Sheriff");
    assertThat(get("/places/atlantis").statusCode()).isEqualTo(404);
    assertThat(get("/search?place=a/b/c/d").body()).contains("place must be like");
  }

  @Test
  void tellProgramsWhatTheyAre() {
    var source = get("/sources/1-pittsburgh-arrests").body();
    assertThat(data(source).path("@type").asString()).isEqualTo("Dataset");
    assertThat(data(source).path("temporalCoverage").asString()).isEqualTo("2020-01-01/..");
    var agency = get("/agencies/1-pittsburgh-bureau-of-police").body();
    assertThat(data(agency).path("@type").asString()).isEqualTo("GovernmentOrganization");
    assertThat(get("/sitemap.xml").body())
        .contains("<loc>https://api.pdap.io/sources/1-pittsburgh-arrests</loc>")
        .contains("<loc>https://api.pdap.io/places/pennsylvania/allegheny/pittsburgh</loc>");
    assertThat(get("/robots.txt").body()).contains("Disallow: /api/", "Sitemap: https://");
    assertThat(json(get("/suggestions?query=pitt").body()).findValuesAsString("address"))
        .contains("/places/pennsylvania/allegheny/pittsburgh");
  }

  private static JsonNode data(String page) {
    var data =
        Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>").matcher(page);
    assertThat(data.find()).isTrue();
    return json(data.group(1));
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }

  private static HttpResponse<String> get(String target, String... headers) {
    return registry.anonymously(
        target,
        Stream.concat(Stream.of("Accept", "text/html,*/*;q=0.8"), Stream.of(headers))
            .toArray(String[]::new));
  }
}
