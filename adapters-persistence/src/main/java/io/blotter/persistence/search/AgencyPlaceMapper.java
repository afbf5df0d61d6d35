package io.blotter.persistence.search;

import io.blotter.persistence.shared.ComposedJson;
import java.util.List;

interface AgencyPlaceMapper {
  ComposedJson nearest(List<Long> ids, List<String> names, List<String> states, int limit);
}
