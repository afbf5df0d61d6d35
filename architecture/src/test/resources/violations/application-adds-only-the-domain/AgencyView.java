package io.blotter.application.agency;

record AgencyView(String name) {}
