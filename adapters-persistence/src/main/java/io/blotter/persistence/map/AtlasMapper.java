package io.blotter.persistence.map;

import io.blotter.persistence.shared.ComposedJson;

interface AtlasMapper {
  ComposedJson states();

  ComposedJson counties(String stateIso);

  ComposedJson unknown(int limit);
}
