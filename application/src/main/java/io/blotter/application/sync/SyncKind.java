package io.blotter.application.sync;

import io.blotter.domain.shared.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/** The kinds of things that the source manager keeps, and the rules for a list of them. */
enum SyncKind {
  AGENCIES("agencies", "agency", "location_ids", "location"),
  DATA_SOURCES("data_sources", "data source", "agency_ids", "agency"),
  META_URLS("meta_urls", "meta URL", "agency_ids", "agency");

  private static final int MAX_ITEMS = 1_000;

  private final String list;
  private final String name;
  private final String links;
  private final String linkName;

  SyncKind(String list, String name, String links, String linkName) {
    this.list = list;
    this.name = name;
    this.links = links;
    this.linkName = linkName;
  }

  <C extends SyncContent<?>> void checkAdditions(List<Addition<C>> additions) {
    check(items(), additions);
    requireDistinct(additions, Addition::requestId, "request_id");
    checkContents(additions.stream().map(Addition::content).toList());
  }

  <C extends SyncContent<?>> void checkChanges(List<? extends Change<C, ?>> changes) {
    check(items(), changes);
    requireDistinct(changes, Change::id, "app_id");
    checkContents(changes.stream().map(Change::content).toList());
  }

  void checkIds(List<?> ids) {
    var field = new Field("ids");
    field.requireSome(ids);
    check(field, ids);
  }

  Refusal unknown(int item, long id) {
    return new Refusal.NotFound(
        items().of(item).of("app_id").path() + ": there is no " + name + " " + id + ".");
  }

  void refuseUnknownLink(int item, int link, long id) {
    items().of(item).of("content").of(links).of(link).require(false, absent(id));
  }

  private Field items() {
    return new Field(list);
  }

  private String absent(long id) {
    return "must be the id of "
        + ("aeiou".indexOf(linkName.charAt(0)) < 0 ? "a " : "an ")
        + linkName
        + "; there is none with "
        + id;
  }

  private void checkContents(List<? extends SyncContent<?>> contents) {
    for (var i = 0; i < contents.size(); i++) {
      contents.get(i).check(items().of(i).of("content"));
    }
  }

  private <T> void requireDistinct(List<? extends T> items, Function<T, Object> id, String key) {
    var seen = new HashSet<>();
    for (var i = 0; i < items.size(); i++) {
      items().of(i).of(key).require(seen.add(id.apply(items.get(i))), "is that of an earlier item");
    }
  }

  private static void check(Field field, List<?> items) {
    field.require(
        items.size() <= MAX_ITEMS,
        "must have at most " + MAX_ITEMS + " items, not " + items.size());
  }
}
