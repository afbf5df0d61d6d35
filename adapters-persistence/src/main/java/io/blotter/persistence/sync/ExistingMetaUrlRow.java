package io.blotter.persistence.sync;

import io.blotter.domain.agency.MetaUrlId;
import org.jspecify.annotations.Nullable;

record ExistingMetaUrlRow(String normalizedUrl, @Nullable MetaUrlId id) {}
