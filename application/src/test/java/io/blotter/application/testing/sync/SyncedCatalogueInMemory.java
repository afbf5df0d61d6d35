package io.blotter.application.testing.sync;

import io.blotter.application.sync.AgencyContent;
import io.blotter.application.sync.Change;
import io.blotter.application.sync.MetaUrlContent;
import io.blotter.application.sync.SourceContent;
import io.blotter.application.sync.port.Added;
import io.blotter.application.sync.port.KnownIdentity;
import io.blotter.application.sync.port.Link;
import io.blotter.application.sync.port.SyncedCatalogue;
import io.blotter.application.testing.DatabaseInMemory;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.agency.MetaUrlId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.location.LocationId;
import io.blotter.domain.shared.Id;
import io.blotter.domain.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Things of one kind; what they are linked with is there where its id is up to a hundred. */
public final class SyncedCatalogueInMemory<C, I extends Id, L extends Id>
    implements SyncedCatalogue<C, I, L> {
  private static final int MAX_ID = 100;

  private final Map<I, String> addresses;
  private final Map<Link<I, L>, Boolean> links;
  private final Function<C, String> address;
  private final LongFunction<I> ids;
  private final @Nullable String duplicate;
  private long lastId;

  /**
   * @param duplicate what is said of a second thing at one address; null where they may repeat
   */
  private SyncedCatalogueInMemory(
      DatabaseInMemory database,
      Function<C, String> address,
      LongFunction<I> ids,
      @Nullable String duplicate) {
    this.addresses = database.table();
    this.links = database.table();
    this.address = address;
    this.ids = ids;
    this.duplicate = duplicate;
  }

  public static SyncedCatalogueInMemory<MetaUrlContent, MetaUrlId, AgencyId> metaUrls(
      DatabaseInMemory database) {
    return new SyncedCatalogueInMemory<>(
        database,
        MetaUrlContent::url,
        MetaUrlId::new,
        "Duplicate URL: This URL already exists as a meta URL.");
  }

  public static SyncedCatalogueInMemory<SourceContent, DataSourceId, AgencyId> sources(
      DatabaseInMemory database) {
    return new SyncedCatalogueInMemory<>(
        database,
        SourceContent::sourceUrl,
        DataSourceId::new,
        "Duplicate URL: This URL and record type combination already exists as a data source.");
  }

  public static SyncedCatalogueInMemory<AgencyContent, AgencyId, LocationId> agencies(
      DatabaseInMemory database) {
    return new SyncedCatalogueInMemory<>(database, AgencyContent::name, AgencyId::new, null);
  }

  private static String normalized(String url) {
    return url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
  }

  @Override
  public List<KnownIdentity<I>> find(List<C> contents) {
    return contents.stream()
        .map(address)
        .map(SyncedCatalogueInMemory::normalized)
        .map(url -> new KnownIdentity<>(url, at(url)))
        .toList();
  }

  private @Nullable I at(String normalized) {
    return addresses.entrySet().stream()
        .filter(row -> normalized(row.getValue()).equals(normalized))
        .map(Map.Entry::getKey)
        .findAny()
        .orElse(null);
  }

  @Override
  public List<Added<I>> add(List<C> contents) {
    return contents.stream()
        .map(content -> {
          var id = ids.apply(++lastId);
          addresses.put(id, address.apply(content));
          return new Added<>(id, true);
        })
        .toList();
  }

  @Override
  public Set<L> keep(List<L> linked) {
    return linked.stream()
        .filter(other -> other.value() <= MAX_ID)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Set<I> lock(List<I> wanted) {
    return wanted.stream().filter(addresses::containsKey).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void change(List<Change<C, I>> changes) {
    changes.forEach(change -> addresses.put(change.id(), address.apply(change.content())));
    var distinct =
        addresses.values().stream().map(SyncedCatalogueInMemory::normalized).distinct().count();
    if (duplicate != null && distinct < addresses.size()) {
      throw new Refusal.Conflict(duplicate);
    }
  }

  @Override
  public void link(List<Link<I, L>> added) {
    added.forEach(link -> links.put(link, true));
  }

  @Override
  public void unlink(List<I> from, List<Link<I, L>> kept) {
    links.keySet().removeIf(link -> from.contains(link.thing()) && !kept.contains(link));
  }

  @Override
  public void remove(List<I> removed) {
    removed.forEach(addresses::remove);
    unlink(removed, List.of());
  }

  /** What a thing is linked with. */
  public List<L> linked(I id) {
    return links.keySet().stream()
        .filter(link -> link.thing().equals(id))
        .map(Link::linked)
        .toList();
  }

  /** The address, or the name; empty where the thing is gone. */
  public String address(I id) {
    return Objects.requireNonNullElse(addresses.get(id), "");
  }

  List<Link<I, L>> links() {
    return List.copyOf(links.keySet());
  }
}
