// red
package io.blotter.application.agency;

import io.blotter.application.location.Place;

public record Agency(Place place) {}
