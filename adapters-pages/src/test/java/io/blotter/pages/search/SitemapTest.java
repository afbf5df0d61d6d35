package io.blotter.pages.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.search.ListRegistry;
import io.blotter.application.search.RegistryEntry;
import io.blotter.application.search.RegistryEntry.Kind;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.TextStream;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SitemapTest {
  private static final List<RegistryEntry> ENTRIES =
      List.of(
          new RegistryEntry(Kind.PLACE, 7, "pennsylvania/allegheny"),
          new RegistryEntry(Kind.AGENCY, 2, "Harbor & Port Police"),
          new RegistryEntry(Kind.SOURCE, 3, "Stops"));

  @Test
  void isOneFileWhereAllFit() {
    assertThat(text(map(3).whole()))
        .contains("<urlset", ">https://x.example/types/stops<")
        .contains(">https://x.example/places/pennsylvania/allegheny<")
        .contains(">https://x.example/agencies/2-harbor-port-police<")
        .contains(">https://x.example/sources/3-stops<");
  }

  @Test
  void isAListOfFilesWhereTheyAreTooMany() {
    assertThat(text(map(2).whole()))
        .contains("<sitemapindex", "/sitemaps/1<", "/sitemaps/2<")
        .doesNotContain("/sitemaps/3<", "/types");
    assertThat(text(map(2).part(1))).contains("/types<", "/agencies/2").doesNotContain("/sources/");
    assertThat(text(map(2).part(2))).contains("/sources/3").doesNotContain("/types", "/agencies/");
  }

  private static Sitemap map(int size) {
    return new Sitemap(new Listed(), path -> "https://x.example" + path, size);
  }

  private static String text(TextStream stream) {
    var text = new StringBuilder();
    stream.sendTo(text::append);
    return text.toString();
  }

  private static final class Listed implements ListRegistry {
    @Override
    public long count() {
      return ENTRIES.size();
    }

    @Override
    public void list(Page part, Consumer<RegistryEntry> each) {
      ENTRIES.stream().skip(part.offset()).limit(part.limit()).forEach(each);
    }
  }
}
