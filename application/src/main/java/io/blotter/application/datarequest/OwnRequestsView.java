package io.blotter.application.datarequest;

import java.util.List;
import java.util.Map;

/**
 * A user's own data requests.
 *
 * @param metadata their count; of a single one also how many sources and places it is linked to
 */
public record OwnRequestsView(
    String message, Map<String, Integer> metadata, List<OwnRequestView> data) {}
