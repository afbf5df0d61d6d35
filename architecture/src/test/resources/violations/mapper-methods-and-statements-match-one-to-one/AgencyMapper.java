package io.blotter.persistence.agency;

interface AgencyMapper {
  String find();
}
