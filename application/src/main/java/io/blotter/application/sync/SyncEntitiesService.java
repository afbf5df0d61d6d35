package io.blotter.application.sync;

import io.blotter.application.shared.port.Transactions;
import io.blotter.application.sync.port.Added;
import io.blotter.application.sync.port.Known;
import io.blotter.application.sync.port.Link;
import io.blotter.application.sync.port.SyncedCatalogue;
import io.blotter.domain.shared.Id;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;

public final class SyncEntitiesService<C extends SyncContent<L>, I extends Id, L extends Id>
    implements SyncEntities<C, I> {
  private final SyncKind kind;
  private final SyncedCatalogue<C, I, L> catalogue;
  private final Transactions transactions;
  private final Hooks<I> hooks;

  public SyncEntitiesService(
      SyncKind kind,
      SyncedCatalogue<C, I, L> catalogue,
      Transactions transactions,
      Hooks<I> hooks) {
    this.kind = kind;
    this.catalogue = catalogue;
    this.transactions = transactions;
    this.hooks = hooks;
  }

  /**
   * What else belongs to a change, in its transaction.
   *
   * @param added hears of the things that were not here before
   * @param removing may refuse that things are deleted
   */
  public record Hooks<I extends Id>(Consumer<List<I>> added, Consumer<List<I>> removing) {
    public static <I extends Id> Hooks<I> none() {
      return new Hooks<>(_ -> {}, _ -> {});
    }
  }

  @Override
  public List<SyncedEntity> add(List<Addition<C>> additions) {
    kind.checkAdditions(additions);
    var contents = additions.stream().map(Addition::content).toList();
    return transactions.atomically(() -> {
      var known = catalogue.find(contents);
      var added = add(contents, known);
      return IntStream.range(0, additions.size())
          .mapToObj(
              i -> new SyncedEntity(additions.get(i).requestId(), id(known.get(i), added).value()))
          .toList();
    });
  }

  private Id id(Known<I> known, Map<String, Added<I>> added) {
    var id = known.id();
    return id == null ? Objects.requireNonNull(added.get(known.identity())).id() : id;
  }

  /** Adds the first of those that are one thing. */
  private Map<String, Added<I>> add(List<C> contents, List<Known<I>> known) {
    var firsts = new LinkedHashMap<String, Integer>();
    for (var i = 0; i < known.size(); i++) {
      if (known.get(i).id() == null) {
        firsts.putIfAbsent(known.get(i).identity(), i);
      }
    }
    var added = new LinkedHashMap<String, Added<I>>();
    if (firsts.isEmpty()) {
      return added;
    }
    var numbers = List.copyOf(firsts.values());
    requireLinked(numbers, contents);
    var answers = catalogue.add(numbers.stream().map(contents::get).toList()).iterator();
    var links = new ArrayList<Link<I, L>>();
    firsts.forEach((identity, number) -> {
      var answer = answers.next();
      added.put(identity, answer);
      if (answer.fresh()) {
        links.addAll(links(answer.id(), contents.get(number)));
      }
    });
    catalogue.link(links);
    hooks.added().accept(added.values().stream().filter(Added::fresh).map(Added::id).toList());
    return added;
  }

  @Override
  public void update(List<Change<C, I>> changes) {
    kind.checkChanges(changes);
    var ids = changes.stream().map(Change::id).toList();
    var contents = changes.stream().map(Change::content).toList();
    transactions.atomically(() -> {
      requireLinked(IntStream.range(0, contents.size()).boxed().toList(), contents);
      requireThere(ids);
      catalogue.change(changes);
      var links = changes.stream().flatMap(c -> links(c.id(), c.content()).stream()).toList();
      catalogue.unlink(ids, links);
      catalogue.link(links);
      return changes.size();
    });
  }

  @Override
  public void delete(List<I> ids) {
    kind.checkIds(ids);
    transactions.atomically(() -> {
      hooks.removing().accept(ids);
      catalogue.remove(ids);
      return ids.size();
    });
  }

  private List<Link<I, L>> links(I id, C content) {
    return content.links().stream().distinct().map(linked -> new Link<>(id, linked)).toList();
  }

  private void requireLinked(List<Integer> numbers, List<C> contents) {
    var wanted =
        numbers.stream().flatMap(i -> contents.get(i).links().stream()).distinct().toList();
    var there = catalogue.keep(wanted);
    for (int number : numbers) {
      var links = contents.get(number).links();
      for (var i = 0; i < links.size(); i++) {
        if (!there.contains(links.get(i))) {
          kind.refuseUnknownLink(number, i, links.get(i).value());
        }
      }
    }
  }

  private void requireThere(List<I> ids) {
    var there = catalogue.lock(ids);
    for (var i = 0; i < ids.size(); i++) {
      if (!there.contains(ids.get(i))) {
        throw kind.unknown(i, ids.get(i).value());
      }
    }
  }
}
