// red
package io.blotter.domain.agency;

import io.blotter.domain.location.Place;

public record Agency(Place place) {}
