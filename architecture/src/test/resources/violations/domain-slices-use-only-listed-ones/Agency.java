package io.blotter.domain.agency;

import io.blotter.domain.location.Place;
import io.blotter.domain.shared.Note;

public record Agency(Place place, Note note) {}
