package io.blotter.persistence.search;

import io.blotter.application.search.NamedPlace;
import java.util.List;

interface PlaceNameMapper {
  List<NamedPlace> named(List<String> names);
}
