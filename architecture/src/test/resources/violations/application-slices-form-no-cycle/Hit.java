package io.blotter.application.search;

import io.blotter.application.agency.Agency;
import io.blotter.application.location.Place;

public record Hit(Agency agency, Place place) {}
