package io.blotter.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A place and words in one box. */
class PlaceAndWordsTest {
  @AutoClose private static final RegistryForTests registry = RegistryForTests.start();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pittsburgh pa arrests | pennsylvania/allegheny/pittsburgh | arrests",
        "arrests in Pittsburgh, Pennsylvania | pennsylvania/allegheny/pittsburgh | arrests",
        "arrestos en pittsburgh allegheny pa | pennsylvania/allegheny/pittsburgh | arrestos",
        "use of force allegheny county pa | pennsylvania/allegheny | use of force",
        "in Allegheny County, PA stops | pennsylvania/allegheny | stops",
        "pennsylvania arrests | pennsylvania | arrests",
        "arrests in PA | pennsylvania | arrests",
        "philadelphia pa stops | pennsylvania/philadelphia | stops",
        "orleans parish bookings | louisiana/orleans | bookings",
        "saint paul mn arrests | minnesota/ramsey/saint-paul | arrests"
      })
  void areToldApart(String typed, String path, String words) {
    assertThat(search("q=" + encoded(typed)))
        .contains("These are sources for “" + words + "” in and around ")
        .contains("place=" + path)
        .contains("/search.csv?")
        .contains("/search?q=" + encoded(typed) + "&everywhere=true")
        .contains("value=\"" + typed + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "media bulletins",
        "orangeburgs arrests",
        "me arrests",
        "use of force",
        "pittsburgh"
      })
  void stayWordsWhereThereIsNoPlaceBesideThem(String typed) {
    assertThat(search("q=" + encoded(typed)))
        .doesNotContain("These are sources for")
        .doesNotContain("everywhere=true");
  }

  @Test
  void offerEachPlaceOfTheName() {
    assertThat(search("q=orange+county+arrests&format=CSV"))
        .doesNotContain("These are sources for")
        .contains("/search?q=arrests&format=CSV&place=california/orange")
        .contains("/search?q=arrests&format=CSV&place=florida/orange");
  }

  @ParameterizedTest
  @CsvSource({
    "pittsburgh, pennsylvania/allegheny/pittsburgh",
    "pitsburgh, pennsylvania/allegheny/pittsburgh",
    "st paul mn, minnesota/ramsey/saint-paul",
    "saint paul, minnesota/ramsey/saint-paul",
    "espanola, new-mexico/rio-arriba/espanola",
    "allegheny county, pennsylvania/allegheny",
    "tx, texas"
  })
  void areAskedAfterAsAPlace(String typed, String path) {
    assertThat(search("q=" + encoded(typed)))
        .contains("Did you mean the place?")
        .contains("href=\"/places/" + path + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"arrests", "zebra", "use of force", "ice", "rap", "body camera", "jail"})
  void areNotAskedAfterAsAPlaceOfAnotherName(String typed) {
    assertThat(search("q=" + encoded(typed))).doesNotContain("Did you mean the place?");
  }

  @Test
  void areAllWordsWhereThatIsWanted() {
    assertThat(search("q=pittsburgh+pa+arrests&everywhere=true&lang=es"))
        .doesNotContain("Estas son fuentes")
        .contains("todas las palabras en todas partes", "everywhere=true");
    assertThat(search("q=arrests&place=pennsylvania&everywhere=true"))
        .doesNotContain("everywhere=true");
  }

  private static String search(String asked) {
    return registry
        .anonymously("/search?" + asked, "Accept", "text/html,*/*;q=0.8")
        .body()
        .replace("&amp;", "&");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
