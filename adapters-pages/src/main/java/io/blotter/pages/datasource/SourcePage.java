package io.blotter.pages.datasource;

import io.blotter.application.audit.ChangeView;
import io.blotter.application.datasource.DataSourceView;
import io.blotter.application.datasource.SourceAgencyView;
import io.blotter.domain.shared.Labelled;
import io.blotter.pages.shared.Numbered;
import io.blotter.pages.shared.Texts;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a source's page shows.
 *
 * @param groups what is known, field by field
 * @param history the newest change first
 */
record SourcePage(DataSourceView source, List<Group> groups, List<Event> history) {
  private static final Set<String> UNSEEN = Set.of("updated_at", "normalized_url");

  /** Fields that belong together; {@code name} is a text's. */
  record Group(String name, List<Field> fields) {}

  /** A field that has a value; {@code address} is empty where it leads nowhere. */
  record Field(String name, String value, String address) {}

  /** A day on which some fields were changed. */
  record Event(String day, String fields) {}

  static SourcePage of(DataSourceView source, List<ChangeView> changes, Texts texts) {
    return new SourcePage(
        source,
        groups(source, texts).stream().filter(group -> !group.fields().isEmpty()).toList(),
        changes.stream().map(change -> event(change, texts)).toList());
  }

  /** Only what a browser may follow. */
  boolean isReachable() {
    return isWeb(source.described().sourceUrl());
  }

  /** Of the source's address. */
  String host() {
    try {
      var host = URI.create(source.described().sourceUrl()).getHost();
      return host == null ? source.described().sourceUrl() : host.replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException odd) {
      return source.described().sourceUrl();
    }
  }

  String addressOf(SourceAgencyView agency) {
    return "/agencies/" + Numbered.of(agency.id(), agency.name());
  }

  private static List<Group> groups(DataSourceView source, Texts texts) {
    var told = source.described();
    var what = new Fields(texts);
    what.add("record_type", source.recordTypeName(), "type");
    what.add("detail_level", told.detailLevel(), "detail");
    what.add("record_formats", String.join(", ", told.recordFormats()));
    what.add("agency_aggregation", told.agencyAggregation(), "level");
    var when = new Fields(texts);
    when.add("coverage", years(source, texts));
    when.add("update_method", told.updateMethod(), "update");
    when.add("retention_schedule", told.retentionSchedule(), "retention");
    when.add("added", texts.date(source.createdAt().toLocalDate()));
    when.add("changed", texts.date(source.updatedAt().toLocalDate()));
    var how = new Fields(texts);
    how.add("access_types", labels(source, texts));
    how.add("access_notes", told.accessNotes());
    how.add("data_portal_type", told.dataPortalType());
    how.add("data_portal_type_other", told.dataPortalTypeOther());
    how.link("readme_url", told.readmeUrl());
    how.link("scraper_url", told.scraperUrl());
    how.link("internet_archive_url", source.internetArchiveUrl());
    var who = new Fields(texts);
    who.add("agency_supplied", told.agencySupplied());
    who.add("supplying_entity", told.supplyingEntity());
    who.add("agency_originated", told.agencyOriginated());
    who.add("originating_entity", told.originatingEntity());
    who.add("agency_described", told.agencyDescribedNotInDatabase());
    return List.of(
        new Group("what", what.all()),
        new Group("when", when.all()),
        new Group("how", how.all()),
        new Group("who", who.all()));
  }

  private static String labels(DataSourceView source, Texts texts) {
    return source.described().accessTypes().stream()
        .map(access -> texts.label("access", access))
        .collect(Collectors.joining(", "));
  }

  private static @Nullable String years(DataSourceView source, Texts texts) {
    var start = source.described().coverageStart();
    var end = source.described().coverageEnd();
    if (start == null) {
      return end == null ? null : texts.of("years.until", texts.date(end));
    }
    return end == null
        ? texts.of("years.since", texts.date(start))
        : texts.of("years.between", texts.date(start), texts.date(end));
  }

  private static Event event(ChangeView change, Texts texts) {
    var fields = new TreeSet<String>();
    Map<String, Object> after = change.after() == null ? Map.of() : change.after();
    after.keySet().stream()
        .filter(field -> !UNSEEN.contains(field))
        .forEach(field -> fields.add(texts.label("field", field)));
    return new Event(
        texts.date(change.changedAt().toLocalDate()),
        fields.isEmpty() ? texts.of("source.changed") : String.join(", ", fields));
  }

  private static boolean isWeb(String address) {
    return address.startsWith("https://") || address.startsWith("http://");
  }

  /** Gathers the fields that have a value. */
  private record Fields(Texts texts, List<Field> all) {
    Fields(Texts texts) {
      this(texts, new ArrayList<>());
    }

    void add(String name, @Nullable String value) {
      if (value != null && !value.isBlank()) {
        all.add(new Field(texts.label("field", name), value, ""));
      }
    }

    void add(String name, @Nullable Labelled value, String kind) {
      add(name, value == null ? null : texts.label(kind, value));
    }

    void add(String name, @Nullable Boolean value) {
      add(name, value == null ? null : texts.of(value ? "yes" : "no"));
    }

    void link(String name, @Nullable String address) {
      if (address != null && !address.isBlank()) {
        all.add(new Field(texts.label("field", name), address, isWeb(address) ? address : ""));
      }
    }
  }
}
