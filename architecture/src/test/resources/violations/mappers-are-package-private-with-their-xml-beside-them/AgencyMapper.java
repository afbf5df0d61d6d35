package io.blotter.persistence.agency;

interface AgencyMapper {}
