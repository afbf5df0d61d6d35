package io.blotter.pages.search;

import io.blotter.application.search.ListRegistry;
import io.blotter.application.search.RegistryEntry;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.TextStream;
import io.blotter.domain.taxonomy.RecordType;
import io.blotter.pages.shared.Numbered;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The addresses of a site's pages: in one file as long as it can hold them, otherwise in several
 * and a list of these. Each is written while it is read.
 *
 * @param site the full address of a path
 * @param size how many entries of the registry a file has
 */
record Sitemap(ListRegistry registry, UnaryOperator<String> site, int size) {
  /** The protocol's limit. */
  private static final int MAX_ADDRESSES = 50_000;

  private static final List<String> ALWAYS =
      Stream.concat(
              Stream.of("/", "/search", "/requests", "/types", "/docs"),
              Arrays.stream(RecordType.values())
                  .map(type -> "/types/" + Numbered.slug(type.label())))
          .toList();

  Sitemap(ListRegistry registry, UnaryOperator<String> site) {
    this(registry, site, MAX_ADDRESSES - ALWAYS.size());
  }

  TextStream whole() {
    var parts = parts();
    return parts > 1
        ? document(
            "sitemapindex",
            out ->
                LongStream.rangeClosed(1, parts)
                    .forEach(part -> out.accept(element("sitemap", "/sitemaps/" + part))))
        : part(1);
  }

  /** How many files there are. */
  long parts() {
    return Math.max(1, Math.ceilDiv(registry.count(), size));
  }

  /**
   * @param number from 1 on
   */
  TextStream part(int number) {
    return document(
        "urlset",
        out -> {
          if (number == 1) {
            ALWAYS.forEach(path -> out.accept(element("url", path)));
          }
          registry.list(new Page(number, size), entry -> out.accept(element("url", path(entry))));
        });
  }

  private static TextStream document(String root, Consumer<Consumer<String>> elements) {
    return new TextStream(out -> {
      out.accept("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + root);
      out.accept(" xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
      elements.accept(out);
      out.accept("</" + root + ">\n");
    });
  }

  private String element(String name, String path) {
    return "<%s><loc>%s</loc></%s>\n".formatted(name, site.apply(path), name);
  }

  private static String path(RegistryEntry entry) {
    return switch (entry.kind()) {
      case PLACE -> "/places/" + entry.name();
      case AGENCY -> "/agencies/" + Numbered.of(entry.id(), entry.name());
      case SOURCE -> "/sources/" + Numbered.of(entry.id(), entry.name());
    };
  }
}
