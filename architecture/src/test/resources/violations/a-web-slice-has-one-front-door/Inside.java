package io.blotter.web.agency;

record Inside() {}
