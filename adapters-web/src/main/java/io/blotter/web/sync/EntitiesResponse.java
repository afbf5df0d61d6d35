package io.blotter.web.sync;

import io.blotter.application.sync.IdMapping;
import java.util.List;

record EntitiesResponse(List<IdMapping> entities) {}
