package io.blotter.pages.search;

import io.blotter.application.search.ExploredView.FoundSource;
import io.blotter.application.shared.SpreadsheetText;
import io.blotter.application.shared.TextStream;
import io.blotter.domain.shared.Labelled;
import io.blotter.pages.shared.Numbered;
import io.blotter.pages.shared.Site;
import io.blotter.pages.shared.Texts;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Documents;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a search found, as files. */
final class SearchFiles {
  private static final String COLUMNS =
      "id,name,source_url,record_type,record_category,agency_name,place,level,formats,access,"
          + "coverage_start,coverage_end,added,updated,description\n";

  private SearchFiles() {}

  static Answer csv(List<FoundSource> found) {
    var text = found.stream().map(SearchFiles::row).collect(Collectors.joining("", COLUMNS, ""));
    return Answer.csv(new TextStream(out -> out.accept(text)), "data-sources.csv");
  }

  static Answer jsonLines(List<FoundSource> found) {
    return text(
        found.stream().map(source -> Documents.text(source) + "\n").toList(), "application/jsonl");
  }

  static Answer atom(Site site, AskedSearch asked, List<FoundSource> found, Texts texts) {
    var self = site.address(asked.address().at("/feed.atom"));
    var updated =
        found.stream()
            .map(source -> source.updated().toString())
            .max(String::compareTo)
            .orElse("1970-01-01");
    var head =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom">
        <title>%s</title>
        <id>%s</id>
        <link rel="self" href="%s"/>
        <link href="%s"/>
        <updated>%sT00:00:00Z</updated>
        """
            .formatted(
                escaped(texts.of("site.name") + " " + asked.words()),
                escaped(self),
                escaped(self),
                escaped(site.address(asked.address().page())),
                updated);
    var entries = found.stream().map(source -> entry(site, source));
    return text(
        Stream.of(Stream.of(head), entries, Stream.of("</feed>\n")).flatMap(part -> part).toList(),
        "application/atom+xml");
  }

  private static String entry(Site site, FoundSource source) {
    var address = site.address("/sources/" + Numbered.of(source.id(), source.name()));
    return """
    <entry>
    <title>%s</title>
    <id>%s</id>
    <link href="%s"/>
    <published>%sT00:00:00Z</published>
    <updated>%sT00:00:00Z</updated>
    <author><name>%s</name></author>
    <category term="%s"/>
    <summary>%s</summary>
    </entry>
    """
        .formatted(
            escaped(source.name()),
            escaped(site.address("/sources/" + source.id())),
            escaped(address),
            source.added(),
            source.updated(),
            escaped(Objects.requireNonNullElse(source.agencyName(), "?")),
            escaped(source.recordType().label()),
            escaped(Objects.requireNonNullElse(source.description(), "")));
  }

  private static String row(FoundSource source) {
    return Stream.of(
                source.id(),
                source.name(),
                source.sourceUrl(),
                source.recordType().label(),
                source.recordCategory().label(),
                source.agencyName(),
                source.placeName(),
                source.level().label(),
                String.join("; ", source.recordFormats()),
                source.accessTypes().stream()
                    .map(Labelled::label)
                    .collect(Collectors.joining("; ")),
                source.coverageStart(),
                source.coverageEnd(),
                source.added(),
                source.updated(),
                source.description())
            .map(SearchFiles::cell)
            .collect(Collectors.joining(","))
        + "\n";
  }

  /** Quoted, and never a formula. */
  private static String cell(@Nullable Object value) {
    var text = value == null ? "" : SpreadsheetText.harmless(value.toString());
    return text.matches("[\\w .:/-]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  private static Answer text(List<String> parts, String mediaType) {
    return new Answer(200, String.join("", parts), mediaType + "; charset=utf-8", Map.of());
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
