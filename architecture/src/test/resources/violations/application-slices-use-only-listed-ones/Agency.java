package io.blotter.application.agency;

import io.blotter.application.location.Place;
import io.blotter.application.shared.Note;

public record Agency(Place place, Note note) {}
