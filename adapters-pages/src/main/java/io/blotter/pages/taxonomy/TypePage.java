package io.blotter.pages.taxonomy;

import io.blotter.application.search.ExploredView;
import io.blotter.domain.taxonomy.RecordType;
import io.blotter.pages.shared.SearchAddress;

/**
 * What a type's page shows.
 *
 * @param about what it is; empty where nobody has said
 * @param found the newest sources, and where all of them are
 */
record TypePage(RecordType type, String about, ExploredView found) {
  SearchAddress search() {
    return SearchAddress.ALL.with("type", type.label());
  }
}
