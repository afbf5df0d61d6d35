package io.blotter.application.sync;

import io.blotter.application.shared.port.Transactions;
import io.blotter.application.sync.port.Added;
import io.blotter.application.sync.port.KnownIdentity;
import io.blotter.application.sync.port.Link;
import io.blotter.application.sync.port.SyncedCatalogue;
import io.blotter.domain.shared.Id;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

final class SyncEntitiesService<C extends SyncContent<L>, I extends Id, L extends Id>
    implements SyncEntities<C, I> {
  private final SyncKind kind;
  private final SyncedCatalogue<C, I, L> catalogue;
  private final Transactions transactions;
  private final SyncEffects<I> syncEffects;
  private final ReferenceCheck<C, I, L> referenceCheck;

  SyncEntitiesService(
      SyncKind kind,
      SyncedCatalogue<C, I, L> catalogue,
      Transactions transactions,
      SyncEffects<I> syncEffects) {
    this.kind = kind;
    this.catalogue = catalogue;
    this.transactions = transactions;
    this.syncEffects = syncEffects;
    this.referenceCheck = new ReferenceCheck<>(kind, catalogue);
  }

  @Override
  public List<IdMapping> add(List<Addition<C>> additions) {
    kind.checkAdditions(additions);
    var contents = additions.stream().map(Addition::content).toList();
    return transactions.atomically(() -> {
      var known = catalogue.find(contents);
      var added = add(contents, known);
      return IntStream.range(0, additions.size())
          .mapToObj(
              i -> new IdMapping(additions.get(i).requestId(), id(known.get(i), added).value()))
          .toList();
    });
  }

  private Id id(KnownIdentity<I> knownIdentity, Map<String, Added<I>> added) {
    var id = knownIdentity.id();
    return id == null ? Objects.requireNonNull(added.get(knownIdentity.identity())).id() : id;
  }

  /** Adds the first of those that are one thing. */
  private Map<String, Added<I>> add(List<C> contents, List<KnownIdentity<I>> known) {
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
    referenceCheck.requireLinked(numbers, contents);
    var answers = catalogue.add(numbers.stream().map(contents::get).toList()).iterator();
    var links = new ArrayList<Link<I, L>>();
    firsts.forEach((identity, number) -> {
      var answer = answers.next();
      added.put(identity, answer);
      if (answer.fresh()) {
        links.addAll(referenceCheck.links(answer.id(), contents.get(number)));
      }
    });
    catalogue.link(links);
    syncEffects
        .added()
        .accept(added.values().stream().filter(Added::fresh).map(Added::id).toList());
    return added;
  }

  @Override
  public void update(List<Change<C, I>> changes) {
    kind.checkChanges(changes);
    var ids = changes.stream().map(Change::id).toList();
    var contents = changes.stream().map(Change::content).toList();
    transactions.atomically(() -> {
      referenceCheck.requireLinked(IntStream.range(0, contents.size()).boxed().toList(), contents);
      referenceCheck.require(ids);
      catalogue.change(changes);
      var links =
          changes.stream()
              .flatMap(c -> referenceCheck.links(c.id(), c.content()).stream())
              .toList();
      catalogue.unlink(ids, links);
      catalogue.link(links);
      return changes.size();
    });
  }

  @Override
  public void delete(List<I> ids) {
    kind.checkIds(ids);
    transactions.atomically(() -> {
      syncEffects.removing().accept(ids);
      catalogue.remove(ids);
      return ids.size();
    });
  }
}
