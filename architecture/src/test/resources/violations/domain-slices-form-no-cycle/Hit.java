package io.blotter.domain.search;

import io.blotter.domain.agency.Agency;
import io.blotter.domain.location.Place;

public record Hit(Agency agency, Place place) {}
