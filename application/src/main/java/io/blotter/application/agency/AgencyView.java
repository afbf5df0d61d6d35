package io.blotter.application.agency;

import io.blotter.application.shared.Reference;
import io.blotter.application.shared.Unwrapped;
import java.util.List;

/** An agency as a reader sees it. */
public record AgencyView(@Unwrapped AgencyListing listing, List<Reference> dataSources) {}
