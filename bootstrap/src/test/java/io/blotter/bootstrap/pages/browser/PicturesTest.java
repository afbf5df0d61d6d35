package io.blotter.bootstrap.pages.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The main pages look as they did, by the rule of {@link Thumbnail}; run with {@code
 * BLOTTER_RECORD=1} to keep how they look now.
 */
@ExtendWith(BrowserSession.class)
class PicturesTest {
  private static final Path FOLDER = Path.of("src/test/resources/pages");

  private static RegistryForTests registry;

  @BeforeAll
  static void start() {
    registry = RegistryForTests.start(PageData::addTo);
  }

  @AfterAll
  static void stop() {
    registry.close();
  }

  @ParameterizedTest
  @CsvSource({
    "home, 1400, /",
    "home, 400, /",
    "search, 1400, /search?q=police&place=pennsylvania",
    "search, 400, /search?q=police&place=pennsylvania",
    "place, 1400, /places/pennsylvania/allegheny",
    "place, 400, /places/pennsylvania/allegheny",
    "source, 1400, /sources/1-pittsburgh-arrests",
    "source, 400, /sources/1-pittsburgh-arrests",
    "types, 1400, /types",
    "types, 400, /types"
  })
  void mainPagesLookAsTheyDid(String name, int width, String path, Reader reader)
      throws IOException {
    var seen = look(reader, path, width, "");
    var file = FOLDER.resolve(name + "-" + width + ".png");
    if (System.getenv("BLOTTER_RECORD") != null) {
      seen.keep(file);
    }
    assertThat(seen.unlike(Thumbnail.kept(file))).as(file.toString()).isEmpty();
  }

  @Test
  void otherFontsMakeNoOtherPicture(Reader reader) throws IOException {
    var otherFonts =
        "document.documentElement.style.setProperty('--sans', \"'Liberation Sans', Arial\")";
    assertThat(look(reader, "/", 1400, otherFonts).unlike(home())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "the style sheet, link[rel=stylesheet]",
    "the map, .map > svg",
    "the list of the latest, section[aria-labelledby=newest] ul",
    "a column, .columns > section",
    "the search box, .hero .search"
  })
  void aPageWithoutAPartOfItIsAnotherPicture(String what, String part, Reader reader)
      throws IOException {
    var without = "document.querySelector(\"%s\").remove()".formatted(part);
    assertThat(look(reader, "/", 1400, without).unlike(home())).as(what).isNotEmpty();
  }

  private static Thumbnail home() throws IOException {
    return Thumbnail.kept(FOLDER.resolve("home-1400.png"));
  }

  private static Thumbnail look(Reader reader, String path, int width, String change) {
    reader.browser().width(width);
    reader.browser().driver().get(registry.uri(path).toString());
    reader.browser().driver().executeScript(change);
    return Thumbnail.of(reader.browser().picture());
  }
}
