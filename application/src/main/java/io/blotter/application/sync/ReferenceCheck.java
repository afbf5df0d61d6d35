package io.blotter.application.sync;

import io.blotter.application.sync.port.Link;
import io.blotter.application.sync.port.SyncedCatalogue;
import io.blotter.domain.shared.Id;
import java.util.List;

/** Refuses what speaks of things that are not here; what is here stays for the transaction. */
record ReferenceCheck<C extends SyncContent<L>, I extends Id, L extends Id>(
    SyncKind kind, SyncedCatalogue<C, I, L> catalogue) {
  /** What a thing is to be linked with, each once. */
  List<Link<I, L>> links(I id, C content) {
    return content.links().stream().distinct().map(linked -> new Link<>(id, linked)).toList();
  }

  /** What the items with these numbers are to be linked with. */
  void requireLinked(List<Integer> numbers, List<C> contents) {
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

  /** The things themselves. */
  void require(List<I> ids) {
    var there = catalogue.lock(ids);
    for (var i = 0; i < ids.size(); i++) {
      if (!there.contains(ids.get(i))) {
        throw kind.unknown(i, ids.get(i).value());
      }
    }
  }
}
