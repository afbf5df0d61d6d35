package io.blotter.web.sync;

import io.blotter.application.sync.Pairing;
import java.util.List;

record EntitiesResponse(List<Pairing> entities) {}
