package io.blotter.web.sync;

import io.blotter.application.sync.SyncedEntity;
import java.util.List;

record EntitiesResponse(List<SyncedEntity> entities) {}
