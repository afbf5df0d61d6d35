package io.blotter.persistence.agency;

record Inside() {}
