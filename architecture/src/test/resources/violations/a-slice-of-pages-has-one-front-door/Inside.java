package io.blotter.pages.agency;

record Inside() {}
