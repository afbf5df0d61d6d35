package io.blotter.persistence.imports;

record SuccessorRow(String retiredFips, String successorFips) {}
