package io.blotter.persistence.shared;

interface SnapshotMapper {
  String current();
}
