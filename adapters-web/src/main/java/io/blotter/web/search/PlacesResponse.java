package io.blotter.web.search;

import io.blotter.application.search.PlaceMatches;
import io.blotter.application.shared.JsonPage;

record PlacesResponse(JsonPage<PlaceMatches> responses) {}
