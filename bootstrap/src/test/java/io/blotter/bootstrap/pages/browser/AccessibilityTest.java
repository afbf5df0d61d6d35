package io.blotter.bootstrap.pages.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import io.blotter.bootstrap.testing.DeclaredEndpoints;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/**
 * WCAG 2.2 AA as far as axe can tell, on every page that is declared, light and dark, and as
 * strangers and members see it; and what axe does not see: narrow screens and the keyboard's way.
 */
@ExtendWith(BrowserSession.class)
class AccessibilityTest {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final int NARROW = 320;

  private static final List<String> FOR_ALL =
      List.of(
          "/",
          "/search",
          "/search?q=arrests&place=pennsylvania/allegheny/pittsburgh",
          "/search?q=arrests+in+pittsburgh",
          "/search?q=zebra",
          "/search?place=a/b/c/d",
          "/places/pennsylvania",
          "/places/pennsylvania/allegheny",
          "/places/pennsylvania/allegheny/pittsburgh",
          "/agencies/1-pittsburgh-bureau-of-police",
          "/agencies/4-kakaako-harbor-police",
          "/sources/1-pittsburgh-arrests",
          "/requests",
          "/requests/1-more-arrests",
          "/types",
          "/types/arrest-records",
          "/contact",
          "/contact?about=/sources/1",
          "/sign-in",
          "/sign-up",
          "/validate/email",
          "/validate/email?token=a.b.c",
          "/reset-password",
          "/reset-password?token=a.b.c",
          "/docs",
          "/docs/recipes",
          "/docs/agencies",
          "/nothing");

  private static final List<String> FOR_MEMBERS =
      List.of(
          "/",
          "/profile",
          "/requests/new",
          "/sources/new",
          "/review",
          "/review/sources/1",
          "/users",
          "/users/1");

  /** What only leads on to one of those. */
  private static final Set<String> ELSEWHERE =
      Set.of("/data-sources/{source}", "/data-requests/{request}", "/search/results");

  @Test
  void axeFindsNothingOnAnyPageInAnyColour(Reader reader) {
    var findings = new ArrayList<String>();
    for (var path : FOR_ALL) {
      reader.open(path);
      findings.addAll(inBothColours(reader));
    }
    reader.signInAsSteward("accessible@example.org");
    for (var path : FOR_MEMBERS) {
      reader.open(path);
      findings.addAll(inBothColours(reader));
    }
    reader.open("/requests/new");
    reader.type("What, in a line", "Anything");
    reader.type("What it is for", "A test.");
    reader.type("Where", "atlantis");
    reader.press("Ask");
    findings.addAll(inBothColours(reader));
    assertThat(findings).isEmpty();
  }

  @Test
  void axeFindsWhatIsWrong(Reader reader) {
    reader.open("/");
    reader.browser().driver().executeScript("document.querySelector('h1').style.color = '#bbb'");
    assertThat(inBothColours(reader)).isNotEmpty();
  }

  @Test
  void everyPageIsLookedAt(Reader reader) {
    var looked = Stream.concat(FOR_ALL.stream(), FOR_MEMBERS.stream()).toList();
    assertThat(DeclaredEndpoints.all(reader.registry().database()))
        .filteredOn(endpoint -> endpoint.isPage() && endpoint.method() == Method.GET)
        .extracting(Endpoint::path)
        .filteredOn(path -> !ELSEWHERE.contains(path))
        .hasSizeGreaterThan(10)
        .allMatch(path ->
            looked.stream().anyMatch(page -> page.replaceAll("\\?.*", "").matches(pattern(path))));
  }

  @Test
  void noPageScrollsSidewaysOnANarrowScreen(Reader reader) {
    reader.signInAsSteward("narrow@example.org");
    reader.browser().width(NARROW);
    for (var path : Stream.concat(FOR_ALL.stream(), FOR_MEMBERS.stream()).toList()) {
      reader.open(path);
      assertThat(width(reader)).as(path).isLessThanOrEqualTo(NARROW);
    }
  }

  @Test
  void theKeyboardsPlaceIsSeenAllTheWay(Reader reader) {
    reader.open("/search?q=arrests");
    var first = press(reader, Keys.TAB);
    assertThat(first).as("the first stop leads past the navigation").startsWith("#content");
    for (var stop = 0; stop < 40; stop++) {
      assertThat(press(reader, Keys.TAB)).as("stop %d", stop).endsWith(" solid 3px");
    }
  }

  /** Presses a key; tells where that led, and what is drawn around it. */
  private static String press(Reader reader, Keys key) {
    reader.browser().driver().switchTo().activeElement().sendKeys(key);
    return String.valueOf(
        reader
            .browser()
            .driver()
            .executeScript(
                """
                const at = document.activeElement, style = getComputedStyle(at);
                return (at.getAttribute("href") ?? at.tagName) + " " + style.outlineStyle + " " + style.outlineWidth;
                """));
  }

  private static long width(Reader reader) {
    return ((Number)
            reader.browser().driver().executeScript("return document.scrollingElement.scrollWidth"))
        .longValue();
  }

  /** In one piece, as no page has frames: in parts, axe gives a page of its own one second. */
  @SuppressWarnings("deprecation")
  private static List<String> inBothColours(Reader reader) {
    var findings = new ArrayList<String>();
    var axe = new AxeBuilder().withTags(RULES).setLegacyMode(true);
    for (var dark : List.of(false, true)) {
      reader.browser().dark(dark);
      for (var finding : axe.analyze(reader.browser().driver()).getViolations()) {
        finding
            .getNodes()
            .forEach(node ->
                findings.add(
                    "%s%s: %s %s"
                        .formatted(
                            reader.address(),
                            dark ? " (dark)" : "",
                            finding.getId(),
                            node.getHtml())));
      }
    }
    return findings;
  }

  private static String pattern(String path) {
    return path.replaceAll("\\{[^}]*}", ".+");
  }
}
