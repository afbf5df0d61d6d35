package io.blotter.web.shared;

import java.util.List;

/** One slice's endpoints. */
public interface Routes {
  List<Endpoint> endpoints();
}
