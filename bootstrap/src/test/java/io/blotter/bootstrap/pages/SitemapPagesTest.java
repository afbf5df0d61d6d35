package io.blotter.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The site's map of a registry. */
class SitemapPagesTest {
  @AutoClose private static final RegistryForTests registry = RegistryForTests.start();

  @Test
  void hasWhatHasAPageOnce() {
    var map = registry.anonymously("/sitemap.xml");
    assertThat(map.headers().firstValue("Content-Type")).contains("application/xml; charset=utf-8");
    assertThat(map.body().lines().filter(line -> line.startsWith("<url>")))
        .doesNotHaveDuplicates()
        .extracting(line -> line.replaceAll(".*api.pdap.io|</loc>.*", ""))
        .contains("/", "/types/stops", "/agencies/4-kakaako-harbor-police")
        .contains("/places/pennsylvania", "/places/pennsylvania/allegheny")
        .contains("/places/pennsylvania/allegheny/pittsburgh", "/sources/3-fbi-statistics")
        .contains("/places/ohio")
        .doesNotContain("/places/ohio/franklin", "/sources/4-broken-one");
  }

  @Test
  void hasParts() {
    assertThat(registry.anonymously("/sitemaps/1").body())
        .isEqualTo(registry.anonymously("/sitemap.xml").body());
    assertThat(registry.anonymously("/sitemaps/2").statusCode()).isEqualTo(404);
    assertThat(registry.anonymously("/sitemaps/0").statusCode()).isEqualTo(404);
  }
}
