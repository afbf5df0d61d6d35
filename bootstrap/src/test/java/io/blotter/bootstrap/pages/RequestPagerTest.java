package io.blotter.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Reading on in the list of requests. */
class RequestPagerTest {
  private static final String REQUESTS =
      """
      insert into data_requests (id, title, creator_user_id, request_status, date_created)
      select 1000 + n, 'Request ' || n, 1, 'Complete', timestamptz '2026-01-20 12:00:00.123456Z' + (n / 3) * interval '1 hour'
      from generate_series(1, 120) n
      """;

  @AutoClose
  private static final RegistryForTests registry =
      RegistryForTests.start(database -> database.execute(REQUESTS));

  @Test
  void showsEachOnceDownAndUpAgain() {
    var down = walk("/requests?status=Complete", "next");
    assertThat(down).hasSize(3).first().asString().doesNotContain("rel=\"prev\"");
    var ids = down.stream().flatMap(page -> ids(page).stream()).toList();
    assertThat(ids).hasSize(120).doesNotHaveDuplicates().startsWith("1120", "1119");
    var up = walk(link(down.getLast(), "prev"), "prev");
    assertThat(up.stream().map(RequestPagerTest::ids))
        .containsExactly(ids(down.get(1)), ids(down.getFirst()));
  }

  @Test
  void skipsAndRepeatsNothingWhenOthersCome() {
    var first = page("/requests?status=Complete&lang=es");
    assertThat(first).contains("Solicitudes anteriores").doesNotContain("Solicitudes más");
    registry
        .database()
        .execute(
            """
            insert into data_requests (id, title, creator_user_id, request_status)
            values (2000, 'Just now', 1, 'Complete')
            """);
    var second = page(link(first, "next"));
    assertThat(ids(second)).startsWith("1070");
    assertThat(ids(page(link(second, "prev")))).startsWith("1120");
    registry.database().execute("delete from data_requests where id = 2000");
  }

  @Test
  void leadsBackFromBeyondItsEnds() {
    assertThat(page("/requests?older=nonsense")).contains("older must be");
    var beyond = page("/requests?older=MC4x");
    assertThat(link(beyond, "prev")).isEqualTo("/requests");
  }

  private static List<String> walk(String start, String rel) {
    var pages = new ArrayList<String>();
    for (var at = start; at != null; at = link(pages.getLast(), rel)) {
      pages.add(page(at));
    }
    return pages;
  }

  private static String link(String page, String rel) {
    var link = Pattern.compile("rel=\"" + rel + "\" href=\"([^\"]*)\"").matcher(page);
    return link.find() ? link.group(1) : null;
  }

  private static List<String> ids(String page) {
    return Pattern.compile("<h2><a href=\"/requests/(\\d+)")
        .matcher(page)
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  private static String page(String target) {
    return registry
        .anonymously(target, "Accept", "text/html,*/*;q=0.8")
        .body()
        .replace("&amp;", "&");
  }
}
