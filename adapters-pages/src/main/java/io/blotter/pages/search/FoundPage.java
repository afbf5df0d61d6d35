package io.blotter.pages.search;

import io.blotter.application.location.PlaceOverview;
import io.blotter.application.search.ExploredView;
import io.blotter.application.search.ExploredView.ValueCount;
import io.blotter.application.search.GovernmentLevel;
import io.blotter.pages.shared.SearchAddress;
import io.blotter.pages.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search's page shows.
 *
 * @param place around and inside which; null for everywhere
 * @param understood what it looks for
 * @param marks what is chosen, each with the address of the search without it
 * @param facets how the search can be narrowed down
 * @param groups what was found, the nearest level of government first
 * @param next the address of the part that follows; null at the end
 * @param followed whether its reader follows what it looks for in its place
 */
record FoundPage(
    SearchAddress address,
    long count,
    @Nullable PlaceOverview place,
    UnderstoodSearch understood,
    List<FoundLink> marks,
    List<FoundFacet> facets,
    List<FoundGroup> groups,
    @Nullable String next,
    boolean followed) {
  private static final int SHOWN = 8;

  static FoundPage of(
      UnderstoodSearch understood,
      ExploredView found,
      @Nullable PlaceOverview place,
      Texts texts,
      boolean followed) {
    var address = understood.asked().address();
    return new FoundPage(
        address,
        found.count(),
        place,
        understood,
        marks(address, place, texts),
        facets(address, found, texts),
        groups(address, found),
        found.next() == null ? null : address.with("after", found.next().toString()).page(),
        followed);
  }

  private static List<FoundLink> marks(
      SearchAddress address, @Nullable PlaceOverview place, Texts texts) {
    var marks = new ArrayList<FoundLink>();
    address
        .wanted()
        .forEach((name, value) -> {
          if (!name.equals("after")) {
            var text = name.equals("place") && place != null ? place.displayName() : value;
            marks.add(
                new FoundLink(
                    texts.of("search.mark." + name, texts.label(name, text)),
                    0,
                    address.without(name).page()));
          }
        });
    return marks.stream().sorted((a, b) -> a.text().compareTo(b.text())).toList();
  }

  private static List<FoundFacet> facets(SearchAddress address, ExploredView found, Texts texts) {
    var facets = new ArrayList<FoundFacet>();
    var places =
        found.places().stream()
            .map(each ->
                new FoundLink(each.name(), each.count(), address.with("place", each.path()).page()))
            .toList();
    add(facets, "place", places);
    add(facets, "category", links(address, "category", found.categories(), texts));
    add(facets, "type", links(address, "type", found.types(), texts));
    add(facets, "level", links(address, "level", found.levels(), texts));
    add(facets, "agency_type", links(address, "agency_type", found.agencyTypes(), texts));
    add(facets, "format", links(address, "format", found.formats(), texts));
    add(facets, "access", links(address, "access", found.access(), texts));
    add(facets, "updated", links(address, "updated", found.updatedYears(), texts));
    return facets;
  }

  private static void add(List<FoundFacet> facets, String name, List<FoundLink> links) {
    if (links.size() > 1) {
      var cut = Math.min(SHOWN, links.size());
      facets.add(new FoundFacet(name, links.subList(0, cut), links.subList(cut, links.size())));
    }
  }

  private static List<FoundLink> links(
      SearchAddress address, String name, List<ValueCount> values, Texts texts) {
    return address.has(name)
        ? List.of()
        : values.stream()
            .map(each ->
                new FoundLink(
                    texts.label(name, each.value()),
                    each.count(),
                    address.with(name, each.value()).page()))
            .toList();
  }

  private static List<FoundGroup> groups(SearchAddress address, ExploredView found) {
    var groups = new ArrayList<FoundGroup>();
    for (var level : GovernmentLevel.values()) {
      var sources = found.results().stream().filter(each -> each.level() == level).toList();
      if (!sources.isEmpty()) {
        var count =
            found.levels().stream()
                .filter(each -> each.value().equals(level.label()))
                .mapToLong(ValueCount::count)
                .sum();
        groups.add(
            new FoundGroup(level, count, address.with("level", level.label()).page(), sources));
      }
    }
    return groups;
  }
}
