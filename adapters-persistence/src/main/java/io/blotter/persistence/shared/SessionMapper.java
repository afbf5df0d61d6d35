package io.blotter.persistence.shared;

import java.util.List;

/** How the session is set up that answers. */
interface SessionMapper {
  List<String> faults(List<String> names, List<String> values);

  List<String> advice();
}
