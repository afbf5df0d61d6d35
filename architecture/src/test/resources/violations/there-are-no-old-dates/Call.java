package io.blotter.domain.call;

import java.time.OffsetDateTime;

record Call(OffsetDateTime at) {}
