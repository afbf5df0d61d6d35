package io.blotter.application.agency;

record Memory(long version) {}
